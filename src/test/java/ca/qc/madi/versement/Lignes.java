package ca.qc.madi.versement;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** Register rows, valid by default, and the measure's own rates. */
final class Lignes {

    static final LocalDate DEPOT = LocalDate.parse("2023-10-02");
    static final LocalDate ACCEPTATION = LocalDate.parse("2024-01-15");
    static final Parametres PARAMETRES = parametres(Map.of());
    static final Taux AVANCEMENT =
            new Taux(PARAMETRES.taux(Cle.TAUX_AVANCEMENT), PARAMETRES.taux(Cle.TAUX_EXPLOITATION));
    static final Taux FINAL = new Taux(PARAMETRES.taux(Cle.TAUX_FINAL), PARAMETRES.taux(Cle.TAUX_EXPLOITATION));
    static final Fenetre ENTIERE = Fenetre.duFinal(Volet.GES, DEPOT, ACCEPTATION, PARAMETRES);

    private Lignes() {}

    static Parametres parametres(Map<String, String> surcharges) {
        return Mesures.mesure("MADI").le(LocalDate.parse("2024-06-01"), surcharges);
    }

    static Money d(String montant) {
        return Montants.dollars(montant);
    }

    static LigneRegistre capital(String piece, String montant) {
        return ligne(piece, "3.1", "2024-02-01", "2024-05-31", montant);
    }

    static LigneRegistre exploitation(String piece, String montant) {
        return ligne(piece, "7.1", "2024-02-01", "2024-05-31", montant);
    }

    static LigneRegistre ligne(String piece, String budget, String engagement, String acquittement, String montant) {
        return new LigneRegistre(
                piece,
                budget,
                "Fournisseur inc.",
                LocalDate.parse(engagement),
                LocalDate.parse(acquittement),
                null,
                null,
                null,
                d(montant),
                true,
                null);
    }

    static LigneRegistre datee(String engagement, String acquittement) {
        return ligne("F-001", "2.1", engagement, acquittement, "1000.00");
    }

    static LigneRegistre horaire(String engagement, String heures, String taux, String montant) {
        return new LigneRegistre(
                "H-001",
                "1.1",
                "Génie-conseil inc.",
                LocalDate.parse(engagement),
                LocalDate.parse("2024-05-31"),
                new BigDecimal(heures),
                taux == null ? null : d(taux),
                "INGENIEUR",
                d(montant),
                true,
                null);
    }

    static DepensesAdmissibles reclamees(LigneRegistre... lignes) {
        return reclamees(List.of(lignes));
    }

    static DepensesAdmissibles reclamees(List<LigneRegistre> lignes) {
        return DepensesAdmissibles.de(lignes, ENTIERE, jour -> PARAMETRES);
    }
}
