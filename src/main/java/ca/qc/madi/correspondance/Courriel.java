package ca.qc.madi.correspondance;

import ca.qc.madi.correspondance.Lettre.Envoi;
import ca.qc.madi.correspondance.Lettre.EtatEnvoi;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of the outbox. It is written in the transaction of its fact, waits, and is sent afterwards: ATTENTE, then
 * ENVOYEE, or ECHEC once it was tried too often.
 */
@Entity
@Table(name = "courriel")
class Courriel {

    private static final Duration PREMIERE_PAUSE = Duration.ofMinutes(1);
    private static final int ESSAIS = 9;
    private static final int LONGUEUR_ERREUR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "courriel_seq")
    @SequenceGenerator(name = "courriel_seq", sequenceName = "courriel_seq")
    private @Nullable Long id;

    private String cle;
    private String dossier;
    private @Nullable Long lettre;
    private @Nullable String piece;
    private String destinataire;
    private String sujet;
    private String corps;
    private String messageId;

    @Enumerated(EnumType.STRING)
    private EtatEnvoi etat;

    private int essais;
    private Instant prochainEssai;
    private @Nullable Instant envoyeLe;
    private @Nullable String erreur;
    private Instant ecritLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Courriel() {}

    Courriel(String cle, String dossier, @Nullable Long lettre, Message message, Instant ecritLe) {
        this.cle = cle;
        this.dossier = dossier;
        this.lettre = lettre;
        this.destinataire = message.destinataire();
        this.sujet = message.sujet();
        this.corps = message.corps();
        this.messageId = "<" + UUID.randomUUID() + "@" + message.domaine() + ">";
        this.etat = EtatEnvoi.ATTENTE;
        this.ecritLe = ecritLe;
        this.prochainEssai = ecritLe;
    }

    /** With a stored file, by its hash. */
    Courriel avec(String sha256) {
        piece = sha256;
        return this;
    }

    /** What is written to whom. */
    record Message(String destinataire, String sujet, String corps, String domaine) {}

    void envoye(Instant quand) {
        essais++;
        etat = EtatEnvoi.ENVOYEE;
        envoyeLe = quand;
        erreur = null;
    }

    /** Not sent: tried again later, after a pause that doubles each time, or given up. */
    void echoue(String pourquoi, Instant quand) {
        essais++;
        erreur = pourquoi.substring(0, Math.min(pourquoi.length(), LONGUEUR_ERREUR));
        if (essais >= ESSAIS) etat = EtatEnvoi.ECHEC;
        prochainEssai = quand.plus(PREMIERE_PAUSE.multipliedBy(1L << essais));
    }

    /** Given up before, it waits again as if never tried; false, without effect, for any other. */
    boolean relancer(Instant quand) {
        if (etat != EtatEnvoi.ECHEC) return false;
        etat = EtatEnvoi.ATTENTE;
        essais = 0;
        prochainEssai = quand;
        return true;
    }

    void annuler() {
        etat = EtatEnvoi.ANNULEE;
    }

    Envoi envoi() {
        return new Envoi(Objects.requireNonNull(id), destinataire, etat, essais, envoyeLe, messageId, sujet);
    }

    String cle() {
        return cle;
    }

    @Nullable
    Long lettre() {
        return lettre;
    }

    boolean aUneAnnexe() {
        return lettre != null || piece != null;
    }

    String dossier() {
        return dossier;
    }

    @Nullable
    String piece() {
        return piece;
    }

    String destinataire() {
        return destinataire;
    }

    String sujet() {
        return sujet;
    }

    String corps() {
        return corps;
    }

    String messageId() {
        return messageId;
    }

    @Nullable
    String erreur() {
        return erreur;
    }
}
