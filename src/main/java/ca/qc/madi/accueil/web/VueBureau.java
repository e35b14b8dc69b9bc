package ca.qc.madi.accueil.web;

import java.util.List;
import org.joda.money.Money;

/** The home of the ministry and the auditor in one glance. */
record VueBureau(List<Section> sections, List<Enveloppe> enveloppes, Enveloppe total, Barres dessin) {

    /** How many tasks are of one kind, the first of them, and where the others are. */
    record Section(String cle, long nombre, String adresse, List<LigneTache> lignes) {}

    /**
     * One enveloppe, in CAD: what the ministry committed, what it paid less what came back, what may still be paid.
     *
     * @param dossier empty for the sum of all
     */
    record Enveloppe(String dossier, String emetteur, Money engage, Money paye, Money disponible) {

        Enveloppe plus(Enveloppe autre) {
            return new Enveloppe(
                    "", "", engage.plus(autre.engage), paye.plus(autre.paye), disponible.plus(autre.disponible));
        }
    }
}
