package ca.qc.madi.suivi;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.suivi.FaitSuivi.AnneeOuverte;
import ca.qc.madi.suivi.FaitSuivi.AttestationRecue;
import ca.qc.madi.suivi.FaitSuivi.DAnnee;
import ca.qc.madi.suivi.FaitSuivi.DefautConfirme;
import ca.qc.madi.suivi.FaitSuivi.DefautRenvoye;
import ca.qc.madi.suivi.FaitSuivi.SuiviVerifie;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One follow-up year as its facts tell it: it opens, its attestation comes in, it is verified, a default confirmed. */
public final class AnneeSuivi {

    private final int rang;
    private final AnneeOuverte ouverture;
    private LocalDate dernierFait;
    private @Nullable AttestationRecue attestation;
    private @Nullable DecisionSuivi decision;
    private @Nullable String verificateur;
    private boolean confirmee;

    AnneeSuivi(int rang, AnneeOuverte ouverture, LocalDate jour) {
        this.rang = rang;
        this.ouverture = ouverture;
        this.dernierFait = jour;
    }

    void suivre(DAnnee fait, LocalDate jour, String par) {
        dernierFait = jour;
        if (fait instanceof AttestationRecue recue) attestation = recue;
        else if (fait instanceof SuiviVerifie verifie) {
            decision = verifie.decision();
            verificateur = par;
        } else if (fait instanceof DefautConfirme) confirmee = true;
        else if (fait instanceof DefautRenvoye) decision = null;
    }

    /** From 1. */
    public int rang() {
        return rang;
    }

    public String nom() {
        return ouverture.rapport();
    }

    /** The day on which the year had elapsed. */
    public LocalDate anniversaire() {
        return ouverture.anniversaire();
    }

    /** The last day its attestation is in time. */
    public LocalDate echeance() {
        return ouverture.echeance();
    }

    public Optional<AttestationRecue> attestation() {
        return Optional.ofNullable(attestation);
    }

    /** What the verification came to, a default not yet confirmed included. */
    public Optional<DecisionSuivi> decision() {
        return Optional.ofNullable(decision);
    }

    /** Whether the year is a default that a second person agreed to. */
    public boolean enDefaut() {
        return confirmee;
    }

    /** Whether nothing more is to be decided about it. */
    public boolean close() {
        return confirmee || decision == DecisionSuivi.CONFORME;
    }

    public boolean verifieePar(String personne) {
        return personne.equals(verificateur);
    }

    /** Refuses, with M-DATE-02, an act dated before the last thing that happened to this year. */
    void exigerApres(LocalDate jour) {
        ActeRefuse.siAvant(dernierFait, jour, "M-DATE-02");
    }
}
