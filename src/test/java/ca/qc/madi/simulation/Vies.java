package ca.qc.madi.simulation;

import org.springframework.beans.factory.BeanFactory;

/** Dossiers brought to a state through legal acts, for the tests of other rooms. */
public final class Vies {

    private Vies() {}

    /** A new dossier whose entente is in force; its number. */
    public static String enVigueur(BeanFactory beans) {
        return new Banc(beans).jouer(UneVie.enVigueur()).dossier();
    }
}
