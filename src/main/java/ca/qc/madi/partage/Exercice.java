package ca.qc.madi.partage;

import java.time.LocalDate;
import java.time.Month;

/** A fiscal year of the government, from 1 April to 31 March, named by the civil year it begins in. */
public record Exercice(int annee) implements Comparable<Exercice> {

    /** The fiscal year of a day in Québec. */
    public static Exercice de(LocalDate jour) {
        return new Exercice(jour.getMonth().compareTo(Month.APRIL) < 0 ? jour.getYear() - 1 : jour.getYear());
    }

    /** As the government writes it, {@code 2025-2026}. */
    public String nom() {
        return annee + "-" + (annee + 1);
    }

    @Override
    public int compareTo(Exercice autre) {
        return Integer.compare(annee, autre.annee);
    }
}
