package ca.qc.madi.versement;

import static ca.qc.madi.versement.Lignes.capital;
import static ca.qc.madi.versement.Lignes.exploitation;

import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.projet.Reserves;
import ca.qc.madi.projet.Reserves.Ecart;
import ca.qc.madi.projet.Reserves.Reduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Random claims: the same seed makes the same ones. */
final class Hasard {

    private final Random source;
    private int piece;

    Hasard(long graine) {
        source = new Random(graine);
    }

    boolean uneFoisSur(int n) {
        return source.nextInt(n) == 0;
    }

    int entre(int min, int max) {
        return source.nextInt(min, max + 1);
    }

    Random source() {
        return source;
    }

    /** Between zero and this many cents, every cent possible. */
    Money jusqua(long cents) {
        return cents(source.nextLong(cents + 1));
    }

    static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.CAD, cents);
    }

    /** Zero to five rows of a few cents to 100,000 $; one in twelve is a credit note, one in four is operating. */
    List<LigneRegistre> lignes() {
        List<LigneRegistre> lignes = new ArrayList<>();
        int combien = entre(0, 5);
        for (int i = 0; i < combien; i++) {
            Money montant = jusqua(uneFoisSur(3) ? 99 : 10_000_000);
            String texte =
                    (uneFoisSur(12) ? montant.negated() : montant).getAmount().toPlainString();
            String numero = "F-" + ++piece;
            lignes.add(uneFoisSur(4) ? exploitation(numero, texte) : capital(numero, texte));
        }
        return lignes;
    }

    /** One claim in two is cut down: some rows set aside, sometimes less granted. */
    Reserves reserves(List<LigneRegistre> lignes) {
        if (uneFoisSur(2)) return Reserves.AUCUNE;
        List<Ecart> ecartees = lignes.stream()
                .filter(ligne -> uneFoisSur(4))
                .map(ligne -> new Ecart(ligne.piece(), "hors projet"))
                .toList();
        Reduction reduction = uneFoisSur(4) ? new Reduction(jusqua(2_000_000).plus(cents(1)), "précaution") : null;
        return new Reserves(ecartees, reduction);
    }
}
