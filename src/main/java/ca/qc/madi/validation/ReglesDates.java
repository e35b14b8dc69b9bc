package ca.qc.madi.validation;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates in their order, and inside the measure's windows. */
final class ReglesDates {

    private static final String DELAIS = "Guide de l’émetteur, section 1, Délais";

    static final Regle LIMITE = new Regle("demande-avant-limite", DELAIS, ReglesDates::limite, "G-DATE-01");
    static final Regle ORDRE = new Regle("fin-apres-debut", Regle.DISPOSITION, ReglesDates::ordre, "F-COH-02");
    static final Regle ENGAGEMENT =
            new Regle("engagement-apres-acceptation", DELAIS, ReglesDates::engagement, "G-DATE-02");
    static final Regle ACQUITTEMENT =
            new Regle("acquittement-avant-limite", DELAIS, ReglesDates::acquittement, "G-DATE-03");
    static final Regle PREVISION =
            new Regle("prevision-janvier-mars", "Guide de l’émetteur, étape 9", ReglesDates::prevision, "G-RPT-04");

    static final List<Regle> REGLES = List.of(LIMITE, ORDRE, ENGAGEMENT, ACQUITTEMENT, PREVISION);

    private ReglesDates() {}

    /** G-DATE-01: a request comes before the limit; what completes it later keeps its first date (AMB-15). */
    private static void limite(Examen e) {
        LocalDate limite = e.contexte().parametres().limiteDesDepots();
        LocalDate initial = e.contexte().depotInitial();
        LocalDate jour = initial == null ? e.contexte().dateDepot() : initial;
        if (!e.a(Etape.DEPOT) || jour.isBefore(limite)) return;
        e.signaler(LIMITE, "G-DATE-01")
                .libelle("Date du dépôt")
                .valeur(jour.toString())
                .attendu("< " + limite)
                .dire(limite.toString());
    }

    /** F-COH-02. */
    private static void ordre(Examen e) {
        e.champ("projet.debut").ifPresent(debut -> e.champ("projet.fin").ifPresent(fin -> ordre(e, debut, fin, "fin")));
        for (LigneLue l : e.lignes("activites")) {
            ordre(e, l.cellule("debutPrevu"), l.cellule("finPrevue"), "fin");
            ordre(e, l.cellule("debutReel"), l.cellule("finReelle"), "fin");
        }
        for (LigneLue l : e.lignes("registre"))
            ordre(e, l.cellule("engagement"), l.cellule("acquittement"), "acquittement");
    }

    private static void ordre(Examen e, CelluleLue avant, CelluleLue apres, String variante) {
        Optional<LocalDate> premier = avant.jour();
        Optional<LocalDate> second = apres.jour();
        if (premier.isEmpty() || second.isEmpty() || !second.get().isBefore(premier.get())) return;
        e.signaler(ORDRE, "F-COH-02")
                .sur(apres)
                .attendu("≥ " + premier.get())
                .variante(variante)
                .dire(premier.get().toString());
    }

    /** G-DATE-02: nothing is committed before the acceptance, but for the transition of G-DATE-05. */
    private static void engagement(Examen e) {
        LocalDate acceptation = e.contexte().acceptation();
        if (acceptation == null || e.a(Etape.DEPOT)) return;
        for (LigneLue l : e.lignes("registre")) {
            CelluleLue cellule = l.cellule("engagement");
            Optional<LocalDate> jour = cellule.jour();
            if (jour.isEmpty() || !jour.get().isBefore(acceptation) || anticipe(e, jour.get())) continue;
            e.signaler(ENGAGEMENT, "G-DATE-02")
                    .sur(cellule)
                    .attendu("≥ " + acceptation)
                    .dire(acceptation.toString());
        }
    }

    /** G-DATE-05: a PTE whose form was sent by the end of the transition may commit from then to that end. */
    private static boolean anticipe(Examen e, LocalDate engagement) {
        LocalDate transmission = e.contexte().depotInitial();
        if (!e.de(Volet.PTE) || transmission == null || engagement.isBefore(transmission)) return false;
        return e.contexte()
                .parametres()
                .dateSIlYEnA(Cle.TRANSITION_PTE_FIN)
                .filter(fin -> !transmission.isAfter(fin) && !engagement.isAfter(fin))
                .isPresent();
    }

    /** G-DATE-03. */
    private static void acquittement(Examen e) {
        if (!e.contexte().parametres().connu(Cle.ACQUITTEMENT_DATE_LIMITE)) return;
        LocalDate limite = e.contexte().parametres().date(Cle.ACQUITTEMENT_DATE_LIMITE);
        for (LigneLue l : e.lignes("registre")) {
            CelluleLue cellule = l.cellule("acquittement");
            if (cellule.jour().filter(j -> j.isAfter(limite)).isPresent())
                e.signaler(ACQUITTEMENT, "G-DATE-03")
                        .sur(cellule)
                        .attendu("≤ " + limite)
                        .dire(limite.toString());
        }
    }

    /** G-RPT-04 (AMB-17): no estimate for a January after the last day on which an expense may be paid. */
    private static void prevision(Examen e) {
        Optional<Integer> annee = e.annee();
        if (!e.a(Etape.AVANCEMENT) || annee.isEmpty()) return;
        if (!e.contexte().parametres().connu(Cle.ACQUITTEMENT_DATE_LIMITE)) return;
        LocalDate limite = e.contexte().parametres().date(Cle.ACQUITTEMENT_DATE_LIMITE);
        if (!LocalDate.of(annee.get() + 1, 1, 1).isAfter(limite)) return;
        for (LigneLue l : e.lignes("budget")) {
            CelluleLue cellule = l.cellule("janvierMars");
            if (cellule.nombre().filter(n -> n.signum() > 0).isPresent())
                e.signaler(PREVISION, "G-RPT-04")
                        .avertissement()
                        .sur(cellule)
                        .attendu("0.00")
                        .dire(limite.toString());
        }
    }
}
