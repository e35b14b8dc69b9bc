package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Onglet 2: how reductions are declared. Both findings are for a person to decide. */
final class ReglesReductions {

    static final Regle METHODE =
            new Regle("norme-iso-14064", "Guide de l’émetteur, Avant-propos", ReglesReductions::methode, "G-ADM-09");
    static final Regle INNOVATION = new Regle(
            "reduction-de-l-innovation",
            "Guide de l’émetteur, étape 11 (INNO)",
            ReglesReductions::innovation,
            "G-INNO-05");

    static final List<Regle> REGLES = List.of(METHODE, INNOVATION);

    private static final String NORME = "14064";

    private ReglesReductions() {}

    /** G-ADM-09: whatever reduction is declared follows ISO 14064; the method says so. */
    private static void methode(Examen e) {
        e.champ("ges.methode")
                .filter(c -> c.texte().filter(t -> !t.contains(NORME)).isPresent())
                .ifPresent(c -> e.signaler(METHODE, "G-ADM-09")
                        .avertissement()
                        .sur(c)
                        .attendu("ISO 14064-2")
                        .dire());
    }

    /** G-INNO-05: the reduction is the reference less the innovation; below zero there is none. */
    private static void innovation(Examen e) {
        if (!e.de(Volet.INNO)) return;
        for (LigneLue l : e.lignes("mesures")) {
            CelluleLue projet = l.cellule("projet");
            Optional<BigDecimal> reference = l.cellule("reference").nombre();
            Optional<BigDecimal> innovation = projet.nombre();
            if (reference.isEmpty() || innovation.isEmpty()) continue;
            BigDecimal ecart = reference.get().subtract(innovation.get());
            if (ecart.signum() < 0)
                e.signaler(INNOVATION, "G-INNO-05")
                        .avertissement()
                        .sur(projet)
                        .attendu("≤ " + reference.get().toPlainString())
                        .dire(ecart.toPlainString());
        }
    }
}
