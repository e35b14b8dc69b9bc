package ca.qc.madi.projet;

import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.partage.Horloge;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The store of received files, by SHA-256. A file is kept even when the deposit it came with is refused. */
@Component
public class Fichiers {

    private final FichiersRanges ranges;
    private final Horloge horloge;
    private final TransactionTemplate aPart;

    Fichiers(FichiersRanges ranges, Horloge horloge, PlatformTransactionManager transactions) {
        this.ranges = ranges;
        this.horloge = horloge;
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Stores the bytes, once, and gives their SHA-256. */
    public String ranger(byte[] contenu) {
        String sha256 = Empreinte.de(contenu);
        if (!ranges.existsById(sha256)) {
            try {
                aPart.executeWithoutResult(s -> ranges.save(new Fichier(sha256, contenu, horloge.instant())));
            } catch (DataIntegrityViolationException e) {
                if (!ranges.existsById(sha256)) throw e; // stored meanwhile by somebody else: the same bytes
            }
        }
        return sha256;
    }

    /** Stores a file handed in under that name, once, and tells what it is. */
    public PieceJointe ranger(GenrePiece genre, String nom, byte[] contenu) {
        return new PieceJointe(genre, PieceJointe.nomPropre(nom), ranger(contenu), contenu.length, horloge.instant());
    }

    /** @throws ProjetIntrouvable when no file bears this hash */
    public byte[] ouvrir(String sha256) {
        return ranges.findById(sha256).map(Fichier::contenu).orElseThrow(ProjetIntrouvable::new);
    }
}
