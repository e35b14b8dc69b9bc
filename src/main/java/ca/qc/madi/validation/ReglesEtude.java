package ca.qc.madi.validation;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Onglets 2 and 6: the study a GES or INNO project comes from, at the command line as in the process. Its age is read
 * from the form; what the ministry knows of it is compared where the dossier tells.
 */
final class ReglesEtude {

    private static final String GUIDE = "Guide de l’émetteur, étape 6 (GES, INNO)";

    static final Regle AGE = new Regle("etude-recente", GUIDE, ReglesEtude::age, "G-GES-05", "G-INNO-03");
    static final Regle CONNUE = new Regle("etude-connue", GUIDE, ReglesEtude::connue, "G-GES-05", "G-INNO-03");
    static final Regle MESURES = new Regle("mesures-de-l-etude", GUIDE, ReglesEtude::mesures, "G-GES-05", "G-INNO-03");
    static final Regle TRANSITION = new Regle("projet-avant-etude", GUIDE, ReglesEtude::transition, "G-DATE-06");

    static final List<Regle> REGLES = List.of(AGE, CONNUE, MESURES, TRANSITION);

    private ReglesEtude() {}

    static String code(Examen e) {
        return e.de(Volet.GES) ? "G-GES-05" : "G-INNO-03";
    }

    /** G-GES-05, G-INNO-03: at the deposit the study is younger than the limit, in whole calendar years (AMB-24). */
    private static void age(Examen e) {
        if (!e.a(Etape.DEPOT) || !e.contexte().parametres().connu(Cle.PTE_AGE_MAX)) return;
        int limite = e.contexte().parametres().entier(Cle.PTE_AGE_MAX);
        LocalDate depot = jourDeLaDemande(e);
        Optional<LocalDate> connue = etude(e).map(EtudeConnue::date);
        e.champ("pte.date")
                .filter(c -> c.jour()
                        .map(ecrite -> connue.orElse(ecrite))
                        .filter(date -> EtudeConnue.tropVieille(date, depot, limite))
                        .isPresent())
                .ifPresent(c -> e.signaler(AGE, code(e))
                        .sur(c)
                        .attendu("> " + depot.minusYears(limite))
                        .variante("age")
                        .dire(Integer.toString(limite), depot.toString()));
    }

    /** What completes a request keeps its first date (AMB-15). */
    private static LocalDate jourDeLaDemande(Examen e) {
        LocalDate initial = e.contexte().depotInitial();
        return initial == null ? e.contexte().dateDepot() : initial;
    }

    /** G-DATE-06: a project deposited by the end of the transition may come before its study; it says nothing of it yet. */
    static boolean avantEtude(Examen e) {
        return enTransition(e)
                && List.of("pte.titre", "pte.date").stream()
                        .allMatch(id -> e.champ(id).filter(CelluleLue::vide).isPresent());
    }

    /** Deposited when a project could still precede its study: nothing is paid before both are accepted (G-PAY-06). */
    static boolean enTransition(Examen e) {
        return !e.de(Volet.PTE)
                && e.contexte()
                        .parametres()
                        .dateSIlYEnA(Cle.TRANSITION_PROJET_FIN)
                        .filter(fin -> !jourDeLaDemande(e).isAfter(fin))
                        .isPresent();
    }

    private static void transition(Examen e) {
        if (!avantEtude(e)) return;
        e.champ("pte.titre")
                .ifPresent(
                        c -> e.signaler(TRANSITION, "G-DATE-06").info().sur(c).dire());
    }

    private static void connue(Examen e) {
        List<EtudeConnue> etudes = e.contexte().etudes();
        Optional<CelluleLue> titre = e.champ("pte.titre").filter(CelluleLue::lue);
        if (etudes == null || titre.isEmpty()) return;
        Optional<EtudeConnue> etude = etude(e);
        if (etude.isPresent()) comparer(e, etude.get());
        else if (affirme(e, "pte.conforme")) inconnue(e, titre.get(), etudes);
    }

    /** As it is named beside the form, else as onglet 6 names it. */
    private static Optional<EtudeConnue> etude(Examen e) {
        List<EtudeConnue> etudes = e.contexte().etudes();
        if (etudes == null) return Optional.empty();
        String nommee = e.contexte().etudeNommee();
        String titre = e.champ("pte.titre").flatMap(CelluleLue::texte).orElse(null);
        return EtudeConnue.chercher(etudes, nommee == null ? titre : nommee);
    }

    private static boolean affirme(Examen e, String champ) {
        return e.champ(champ).filter(CelluleLue::oui).isPresent();
    }

    /** G-GES-06: a study the ministry has not received cannot have been judged conforming. */
    private static void inconnue(Examen e, CelluleLue titre, List<EtudeConnue> etudes) {
        e.signaler(CONNUE, code(e))
                .sur(titre)
                .attendu(etudes.stream().map(EtudeConnue::titre).collect(Collectors.joining(" · ")))
                .variante(etudes.isEmpty() ? "aucune" : "inconnue")
                .dire();
    }

    private static void comparer(Examen e, EtudeConnue etude) {
        LocalDate date = etude.date();
        if (date != null && etude.projet() == null)
            e.champ("pte.date")
                    .filter(c -> c.jour().filter(j -> !j.equals(date)).isPresent())
                    .ifPresent(c -> signaler(e, c, Gravite.ERREUR, date.toString(), "date"));
        if (Boolean.FALSE.equals(etude.conforme()) && affirme(e, "pte.conforme"))
            e.champ("pte.conforme").ifPresent(c -> signaler(e, c, ReglesConformite.graviteConforme(e), "Non", ""));
        if (e.de(Volet.INNO) && Boolean.FALSE.equals(etude.emergentes()) && affirme(e, "pte.emergentes"))
            e.champ("pte.emergentes").ifPresent(c -> signaler(e, c, Gravite.ERREUR, "Non", "emergentes"));
    }

    private static void signaler(Examen e, CelluleLue cellule, Gravite gravite, String attendu, String variante) {
        e.signaler(CONNUE, code(e))
                .gravite(gravite)
                .sur(cellule)
                .attendu(attendu)
                .variante(variante)
                .dire();
    }

    /** T27: each measure of the project is one of the study's. */
    private static void mesures(Examen e) {
        List<String> listees = etude(e).map(EtudeConnue::mesures).orElse(null);
        if (listees == null) return;
        Set<String> cles = listees.stream().map(Libelles::cle).collect(Collectors.toSet());
        for (LigneLue l : e.lignes("mesures")) {
            CelluleLue c = l.cellule("numeroPte");
            if (c.texte().filter(t -> !cles.contains(Libelles.cle(t))).isPresent())
                e.signaler(MESURES, code(e))
                        .sur(c)
                        .attendu(String.join(" · ", listees))
                        .variante("mesure")
                        .dire();
        }
    }
}
