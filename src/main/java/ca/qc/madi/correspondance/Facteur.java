package ca.qc.madi.correspondance;

import ca.qc.madi.partage.Horloge;
import ca.qc.madi.projet.Fichiers;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, one message a transaction: it holds the row, hands the message over, and says so. Two
 * senders never hold the same row. A stop between the two leaves the row waiting: the message goes again under the
 * Message-ID it already had, by which mail servers and readers know it for the same.
 */
@Component
class Facteur {

    private final Courriels courriels;
    private final GelLettres gel;
    private final LettresEcrites lettres;
    private final Rappels rappels;
    private final Fichiers fichiers;
    private final ObjectProvider<JavaMailSender> poste;
    private final Horloge horloge;
    private final TransactionTemplate transaction;
    private final String expediteur;

    Facteur(
            Courriels courriels,
            GelLettres gel,
            LettresEcrites lettres,
            Rappels rappels,
            Fichiers fichiers,
            ObjectProvider<JavaMailSender> poste,
            Horloge horloge,
            PlatformTransactionManager transactions,
            @Value("${madi.courriel.expediteur}") String expediteur) {
        this.courriels = courriels;
        this.gel = gel;
        this.lettres = lettres;
        this.rappels = rappels;
        this.fichiers = fichiers;
        this.poste = poste;
        this.horloge = horloge;
        this.transaction = new TransactionTemplate(transactions);
        this.expediteur = expediteur;
    }

    /** Whether a mail server is set; without one everything stays in the outbox. */
    boolean aUnePoste() {
        return poste.getIfAvailable() != null;
    }

    /** Tries every message that waits and is due for a try; how many were sent. */
    int distribuer() {
        JavaMailSender serveur = poste.getIfAvailable();
        if (serveur == null) return 0;
        int envoyes = 0;
        for (Issue issue = un(serveur); issue != Issue.RIEN; issue = un(serveur)) {
            if (issue == Issue.ENVOYE) envoyes++;
        }
        return envoyes;
    }

    private enum Issue {
        RIEN,
        ENVOYE,
        RETENU
    }

    private Issue un(JavaMailSender serveur) {
        return transaction.execute(statut -> {
            List<Courriel> pris = courriels.prendre(horloge.instant(), Limit.of(1));
            return pris.isEmpty() ? Issue.RIEN : envoyer(pris.get(0), serveur);
        });
    }

    private Issue envoyer(Courriel courriel, JavaMailSender serveur) {
        if (!rappels.tient(courriel.cle())) {
            courriel.annuler();
            return Issue.RETENU;
        }
        try {
            serveur.send(message(courriel, serveur));
            courriel.envoye(horloge.instant());
            return Issue.ENVOYE;
        } catch (MailException | MessagingException e) {
            courriel.echoue(String.valueOf(e.getMessage()), horloge.instant());
            return Issue.RETENU;
        }
    }

    private MimeMessage message(Courriel courriel, JavaMailSender serveur) throws MessagingException {
        MimeMessage message = serveur.createMimeMessage();
        MimeMessageHelper enveloppe =
                new MimeMessageHelper(message, courriel.aUneAnnexe(), StandardCharsets.UTF_8.name());
        enveloppe.setFrom(expediteur);
        enveloppe.setTo(courriel.destinataire());
        enveloppe.setSubject(courriel.sujet());
        enveloppe.setText(courriel.corps());
        enveloppe.setSentDate(Date.from(horloge.instant()));
        joindre(courriel.lettre(), enveloppe);
        joindre(courriel.piece(), courriel.dossier(), enveloppe);
        message.setHeader("Message-ID", courriel.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private void joindre(@Nullable String piece, String dossier, MimeMessageHelper enveloppe)
            throws MessagingException {
        if (piece == null) return;
        enveloppe.addAttachment(dossier + "-entente.pdf", new ByteArrayResource(fichiers.ouvrir(piece)));
    }

    private void joindre(@Nullable Long lettre, MimeMessageHelper enveloppe) throws MessagingException {
        if (lettre == null) return;
        byte[] pdf = gel.geler(lettre);
        enveloppe.addAttachment(
                Lettres.nomDeFichier(lettres.findById(lettre).orElseThrow()), new ByteArrayResource(pdf));
    }
}
