package ca.qc.madi.correspondance;

import ca.qc.madi.partage.Horloge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the PDF of each letter once, after the act that wrote it: an act never waits for a page to be set. A letter
 * without its PDF, after a sudden stop for instance, is found again by the next round.
 */
@Component
class GelLettres {

    private static final Logger LOG = LoggerFactory.getLogger(GelLettres.class);
    private static final int PAR_TOURNEE = 50;

    private final LettresEcrites ecrites;
    private final LettresGelees gelees;
    private final RenduLettre rendu;
    private final Horloge horloge;
    private final TransactionTemplate aPart;

    GelLettres(
            LettresEcrites ecrites,
            LettresGelees gelees,
            RenduLettre rendu,
            Horloge horloge,
            PlatformTransactionManager transactions) {
        this.ecrites = ecrites;
        this.gelees = gelees;
        this.rendu = rendu;
        this.horloge = horloge;
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Freezes some of the letters that wait, oldest first; how many. One that cannot be made holds up no other. */
    int gelerLesEnAttente() {
        return (int) ecrites.aGeler(Limit.of(PAR_TOURNEE)).stream()
                .filter(this::tenter)
                .count();
    }

    private boolean tenter(long lettre) {
        try {
            geler(lettre);
            return true;
        } catch (DataAccessException e) {
            throw e; // the database, not the letter
        } catch (RuntimeException e) {
            LOG.error("La lettre {} n’a pu être mise en page", lettre, e);
            return false;
        }
    }

    /** The PDF of a letter, made now unless it is already. */
    byte[] geler(long lettre) {
        return gelees.findById(lettre).map(LettreGelee::contenu).orElseGet(() -> premiere(lettre));
    }

    private byte[] premiere(long id) {
        LettreEcrite lettre = ecrites.findById(id).orElseThrow();
        byte[] pdf = refaire(lettre);
        try {
            aPart.executeWithoutResult(s -> gelees.saveAndFlush(new LettreGelee(id, pdf, horloge.instant())));
        } catch (DataIntegrityViolationException e) {
            return gelees.findById(id).orElseThrow(() -> e).contenu(); // frozen meanwhile: the same bytes
        }
        return pdf;
    }

    /** The letter made again from what was written: the same bytes as those frozen. */
    byte[] refaire(LettreEcrite lettre) {
        return rendu.pdf(lettre.modele(), lettre.version(), lettre.langue(), lettre.donnees());
    }
}
