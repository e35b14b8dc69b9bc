package ca.qc.madi.correspondance;

import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeance.Nature;
import java.time.LocalDate;
import java.util.Optional;

/** What one reminder is about: a row of the ledger, the day it stood at, how many days before. */
record CleRappel(String dossier, String projet, String rapport, Nature nature, LocalDate jour, int avance) {

    private static final String GENRE = "rappel";
    private static final int PARTIES = 7;

    static CleRappel de(Echeance echeance, int avance) {
        RefProjet projet = echeance.ref().projet();
        return new CleRappel(
                projet.dossier(),
                projet.projet(),
                echeance.ref().rapport(),
                echeance.nature(),
                echeance.jour(),
                avance);
    }

    String texte() {
        return String.join(
                "/", GENRE, dossier, projet, rapport, nature.name(), jour.toString(), String.valueOf(avance));
    }

    /** Whom the message of this key goes to, after what it is about. */
    static Optional<String> personne(String cle) {
        String[] parties = cle.split("/", PARTIES + 1);
        return parties.length > PARTIES ? Optional.of(parties[PARTIES]) : Optional.empty();
    }

    /** Reads it back from the key of a message; empty for what is no reminder. */
    static Optional<CleRappel> lire(String cle) {
        String[] parties = cle.split("/", -1);
        if (parties.length < PARTIES || !parties[0].equals(GENRE)) return Optional.empty();
        return Optional.of(new CleRappel(
                parties[1],
                parties[2],
                parties[3],
                Nature.valueOf(parties[4]),
                LocalDate.parse(parties[5]),
                Integer.parseInt(parties[6])));
    }
}
