package ca.qc.madi.bureau;

import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Collegues;
import ca.qc.madi.securite.Geste;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The secret address by which a calendar program reads a person's due dates without signing in: one for each person,
 * told once, kept as its hash, replaced or revoked by that person.
 */
@Component
public class LiensCalendrier {

    /** Bytes drawn at random. */
    private static final int LONGUEUR = 32;

    private final SecureRandom hasard = new SecureRandom();
    private final LiensInscrits liens;
    private final Collegues comptes;
    private final Actes actes;
    private final Horloge horloge;

    LiensCalendrier(LiensInscrits liens, Collegues comptes, Actes actes, Horloge horloge) {
        this.liens = liens;
        this.comptes = comptes;
        this.actes = actes;
        this.horloge = horloge;
    }

    /** A new secret, which the one before gives way to; it cannot be told again. */
    public String creer(Acteur par) {
        byte[] octets = new byte[LONGUEUR];
        hasard.nextBytes(octets);
        String jeton = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
        actes.executer(new Acte("lien-calendrier", null, par, horloge.instant()), () -> {
            Geste.TENIR_CALENDRIER.exiger(par);
            liens.save(new LienInscrit(par.id(), Empreinte.de(jeton), horloge.instant()));
        });
        return jeton;
    }

    public void revoquer(Acteur par) {
        actes.executer(new Acte("lien-calendrier-revoque", null, par, horloge.instant()), () -> {
            Geste.TENIR_CALENDRIER.exiger(par);
            liens.deleteById(par.id());
        });
    }

    /** When this person's address was made; empty when there is none. */
    public Optional<Instant> creeLe(Acteur acteur) {
        return liens.findById(acteur.id()).map(LienInscrit::creeLe);
    }

    /** Whose secret this is; empty for one unknown, revoked, or of a person whose account is closed. */
    public Optional<Acteur> aQui(String jeton) {
        return liens.findByEmpreinte(Empreinte.de(jeton)).flatMap(l -> comptes.acteur(l.personne()));
    }
}
