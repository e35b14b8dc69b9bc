package ca.qc.madi.api;

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
import org.jspecify.annotations.Nullable;

/** One fact to be told to one subscription: written with the fact, sent afterwards, tried again until it is taken. */
@Entity
@Table(name = "livraison")
class Livraison {

    private static final Duration PREMIERE_PAUSE = Duration.ofMinutes(1);
    private static final int ESSAIS = 9;
    private static final int LONGUEUR_ERREUR = 500;

    /** What became of it. */
    enum Etat {
        ATTENTE,
        LIVREE,
        ECHEC,
        /** Its subscription was closed before its turn. */
        SANS_OBJET
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "livraison_seq")
    @SequenceGenerator(name = "livraison_seq", sequenceName = "livraison_seq")
    private @Nullable Long id;

    private String abonnement;
    private String dossier;
    private long rang;
    private String type;
    private String corps;

    @Enumerated(EnumType.STRING)
    private Etat etat;

    private int essais;
    private Instant prochainEssai;
    private @Nullable Instant livreeLe;
    private @Nullable String erreur;
    private Instant ecriteLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Livraison() {}

    Livraison(String abonnement, String dossier, long rang, String type, String corps, Instant ecriteLe) {
        this.abonnement = abonnement;
        this.dossier = dossier;
        this.rang = rang;
        this.type = type;
        this.corps = corps;
        this.etat = Etat.ATTENTE;
        this.ecriteLe = ecriteLe;
        this.prochainEssai = ecriteLe;
    }

    String abonnement() {
        return abonnement;
    }

    String corps() {
        return corps;
    }

    void livree(Instant quand) {
        essais++;
        etat = Etat.LIVREE;
        livreeLe = quand;
        erreur = null;
    }

    /** Not taken: tried again after a pause that doubles each time, or left for a person to see. */
    void echoue(String pourquoi, Instant quand) {
        essais++;
        erreur = pourquoi.substring(0, Math.min(pourquoi.length(), LONGUEUR_ERREUR));
        if (essais >= ESSAIS) etat = Etat.ECHEC;
        prochainEssai = quand.plus(PREMIERE_PAUSE.multipliedBy(1L << essais));
    }

    void sansObjet() {
        etat = Etat.SANS_OBJET;
    }

    /** Tried again at once, on somebody's word; false unless it was given up. */
    boolean reprendre(Instant quand) {
        if (etat != Etat.ECHEC) return false;
        etat = Etat.ATTENTE;
        essais = 0;
        prochainEssai = quand;
        return true;
    }

    Webhooks.Morte morte(String adresse) {
        return new Webhooks.Morte(
                id == null ? 0 : id, adresse, dossier, rang, type, essais, erreur == null ? "" : erreur);
    }
}
