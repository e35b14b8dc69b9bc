package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.formulaire.LigneRegistre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Onglet 3, register: the rows of earlier accepted reports stand there again, unchanged (F-COH-06). */
final class ReglesReports {

    static final Regle LIGNES_ACCEPTEES = new Regle(
            "lignes-acceptees-inchangees", "Guide de l’émetteur, étapes 9 et 11", ReglesReports::lignes, "F-COH-06");

    static final List<Regle> REGLES = List.of(LIGNES_ACCEPTEES);

    private ReglesReports() {}

    private static void lignes(Examen e) {
        List<LigneRegistre> acceptees = e.contexte().dejaReclamees();
        if (acceptees.isEmpty() || e.tableau("registre").isEmpty()) return;
        Map<String, LigneLue> lues = new LinkedHashMap<>();
        for (LigneLue l : e.lignes("registre"))
            l.cellule("piece").texte().ifPresent(p -> lues.putIfAbsent(Libelles.cle(p), l));
        List<String> manquantes = new ArrayList<>();
        for (LigneRegistre acceptee : acceptees) {
            LigneLue lue = lues.get(Libelles.cle(acceptee.piece()));
            if (lue == null) manquantes.add(acceptee.piece());
            else comparer(e, lue, acceptee);
        }
        if (!manquantes.isEmpty()) manquantes(e, manquantes);
    }

    private static void manquantes(Examen e, List<String> pieces) {
        e.tableau("registre")
                .flatMap(t -> t.titre())
                .ifPresent(titre -> e.signaler(LIGNES_ACCEPTEES, "F-COH-06")
                        .sur(titre)
                        .attendu(String.join(", ", pieces))
                        .variante("piecesRetirees")
                        .dire());
    }

    private static void comparer(Examen e, LigneLue lue, LigneRegistre acceptee) {
        texte(e, lue.cellule("ligne"), acceptee.ligne());
        texte(e, lue.cellule("fournisseur"), acceptee.fournisseur());
        texte(e, lue.cellule("engagement"), acceptee.engagement().toString());
        texte(e, lue.cellule("acquittement"), acceptee.acquittement().toString());
        nombre(e, lue.cellule("heures"), acceptee.heures());
        nombre(e, lue.cellule("taux"), montant(acceptee.taux()));
        texte(
                e,
                lue.cellule("corpsEmploi"),
                Optional.ofNullable(acceptee.corpsEmploi()).orElse(""));
        nombre(e, lue.cellule("montant"), montant(acceptee.montant()));
        texte(e, lue.cellule("taxesExclues"), acceptee.taxesExclues() ? "Oui" : "Non");
        texte(
                e,
                lue.cellule("etablissement"),
                Optional.ofNullable(acceptee.etablissement()).orElse(""));
    }

    private static @Nullable BigDecimal montant(@Nullable Money montant) {
        return montant == null ? null : montant.getAmount();
    }

    private static void texte(Examen e, CelluleLue cellule, String accepte) {
        if (!cellule.sure()) return;
        String lu = cellule.jour().map(String::valueOf).or(cellule::texte).orElse("");
        if (!Libelles.egaux(lu, accepte)) changee(e, cellule, accepte);
    }

    private static void nombre(Examen e, CelluleLue cellule, @Nullable BigDecimal accepte) {
        if (!cellule.sure()) return;
        BigDecimal attendu = accepte == null ? BigDecimal.ZERO : accepte;
        if (cellule.nombreOuZero().filter(n -> Ecarts.differents(n, attendu)).isEmpty()) return;
        if (accepte == null) changee(e, cellule, "");
        else ReglesCalcul.attendu(changee(e, cellule), cellule, accepte).dire();
    }

    private static void changee(Examen e, CelluleLue cellule, String accepte) {
        changee(e, cellule).attendu(accepte).dire();
    }

    private static Signalement changee(Examen e, CelluleLue cellule) {
        return e.signaler(LIGNES_ACCEPTEES, "F-COH-06").sur(cellule).variante("ligne");
    }
}
