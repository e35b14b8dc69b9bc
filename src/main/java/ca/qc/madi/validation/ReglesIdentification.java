package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Neq;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Onglet 1: the measure, the stage and the company are those of the deposit. */
final class ReglesIdentification {

    static final Regle MESURE =
            new Regle("mesure-cochee", Regle.DISPOSITION, ReglesIdentification::mesure, "F-CHAMP-01");
    static final Regle MESURE_DU_DOSSIER =
            new Regle("mesure-du-dossier", Regle.DISPOSITION, ReglesIdentification::mesureDuDossier, "F-COH-04");
    static final Regle DEPOT =
            new Regle("depot-annonce", "Guide de l’émetteur, étapes 6 à 11", ReglesIdentification::depot, "F-COH-04");
    static final Regle EMETTEUR = new Regle(
            "emetteur-du-dossier",
            "Guide de l’émetteur, section 1, Aide financière",
            ReglesIdentification::emetteur,
            "F-COH-05");
    static final Regle NEQ =
            new Regle("neq-plausible", "Registre des entreprises du Québec", ReglesIdentification::neq, "F-NEQ-01");

    static final Regle SIGNATAIRE = new Regle(
            "personne-autorisee",
            "Guide de l’émetteur, section 1, Délais",
            ReglesIdentification::signataire,
            "G-DATE-01");

    static final List<Regle> REGLES = List.of(MESURE, MESURE_DU_DOSSIER, DEPOT, EMETTEUR, NEQ, SIGNATAIRE);

    private ReglesIdentification() {}

    private static void mesure(Examen e) {
        e.champ("mesure.madi")
                .ifPresent(madi -> e.champ("mesure.consigne").ifPresent(consigne -> {
                    if (madi.vide() && consigne.vide())
                        e.signaler(MESURE, "F-CHAMP-01")
                                .sur(madi)
                                .variante("mesure")
                                .dire();
                }));
    }

    /** F-COH-04: the form names the measure of the dossier, when one is said; F-CHAMP-01 tells of one that names none. */
    private static void mesureDuDossier(Examen e) {
        String attendu = e.contexte().champMesure();
        if (attendu == null) return;
        boolean autre = e.onglets()
                .flatMap(o -> o.champs().entrySet().stream())
                .filter(c -> c.getKey().startsWith("mesure.") && c.getValue().trouve())
                .anyMatch(c -> !c.getValue().cellule().vide());
        if (!autre) return;
        e.champ(attendu)
                .filter(CelluleLue::vide)
                .ifPresent(c -> e.signaler(MESURE_DU_DOSSIER, "F-COH-04")
                        .sur(c)
                        .variante("mesure")
                        .dire());
    }

    /** F-COH-04. */
    private static void depot(Examen e) {
        choix(e, "projet.volet", e.contexte().volet());
        choix(e, "depot.etape", e.contexte().etape());
        Integer annee = e.contexte().annee();
        if (!e.a(Etape.AVANCEMENT) || annee == null) return;
        e.champ("depot.annee")
                .filter(c -> c.nombre()
                        .filter(n -> n.compareTo(BigDecimal.valueOf(annee)) != 0)
                        .isPresent())
                .ifPresent(c -> e.signaler(DEPOT, "F-COH-04")
                        .sur(c)
                        .attendu(annee.toString())
                        .dire());
    }

    private static void choix(Examen e, String champ, Enum<?> attendu) {
        e.onglets()
                .flatMap(o -> Stream.ofNullable(o.champs().get(champ)))
                .flatMap(c -> c.champ().choix(attendu).stream())
                .findFirst()
                .ifPresent(libelle -> comparer(e, "F-COH-04", DEPOT, champ, libelle, String::equals));
    }

    /** F-COH-05. */
    private static void emetteur(Examen e) {
        comparer(e, "F-COH-05", EMETTEUR, "emetteur.nom", e.contexte().emetteurNom(), Libelles::egaux);
        comparer(e, "F-COH-05", EMETTEUR, "emetteur.neq", e.contexte().neq(), String::equals);
    }

    /** G-DATE-01: whoever signs a request is a person the émetteur authorised, where those are known (AMB-43). */
    private static void signataire(Examen e) {
        List<String> autorises = e.contexte().signataires();
        if (!e.a(Etape.DEPOT) || autorises.isEmpty()) return;
        e.champ("signataire.nom").filter(c -> c.texte().isPresent()).ifPresent(c -> {
            String nom = c.texte().orElseThrow();
            if (autorises.stream().anyMatch(a -> Libelles.egaux(a, nom))) return;
            e.signaler(SIGNATAIRE, "G-DATE-01")
                    .libelle(c.lieu().libelle())
                    .valeur(nom)
                    .attendu(String.join(" / ", autorises))
                    .variante("signataire")
                    .dire();
        });
    }

    private static void comparer(
            Examen e,
            String code,
            Regle regle,
            String champ,
            @Nullable String attendu,
            BiPredicate<String, String> egaux) {
        if (attendu == null) return;
        e.champ(champ)
                .filter(c -> c.texte().filter(t -> !egaux.test(t, attendu)).isPresent())
                .ifPresent(c -> e.signaler(regle, code).sur(c).attendu(attendu).dire());
    }

    /** F-NEQ-01, a warning: the check digit is observed, not published. */
    private static void neq(Examen e) {
        e.champ("emetteur.neq")
                .filter(c -> c.texte().filter(n -> !Neq.plausible(n)).isPresent())
                .ifPresent(c -> neq(e, c));
    }

    private static void neq(Examen e, CelluleLue cellule) {
        e.signaler(NEQ, "F-NEQ-01").avertissement().sur(cellule).dire();
    }
}
