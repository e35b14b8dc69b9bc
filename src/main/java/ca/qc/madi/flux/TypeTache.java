package ca.qc.madi.flux;

import ca.qc.madi.partage.Role;

/** What a person may be asked to do, and whose task it is. */
public enum TypeTache {
    REPONDRE_OFFRE(Role.EMETTEUR),
    CONSIGNER_DECRET(Role.ANALYSTE),
    CONSIGNER_DECISION_CT(Role.ANALYSTE),
    TRANSMETTRE_LETTRE(Role.ANALYSTE),
    SIGNER_EMETTEUR(Role.EMETTEUR),
    SIGNER_MELCCFP(Role.ANALYSTE),
    DEPOSER_DEMANDE(Role.EMETTEUR),
    ANALYSER_DEMANDE(Role.ANALYSTE),
    FOURNIR_PRECISIONS(Role.EMETTEUR),
    RECUEILLIR_AVIS(Role.ANALYSTE),
    DEPOSER_RAPPORT(Role.EMETTEUR),
    ANALYSER_RAPPORT(Role.ANALYSTE),
    FOURNIR_PIECES(Role.EMETTEUR),
    DEPOSER_FINAL(Role.EMETTEUR),
    ANALYSER_FINAL(Role.ANALYSTE),
    FOURNIR_PIECES_FINAL(Role.EMETTEUR),
    APPROUVER_VERSEMENT(Role.ANALYSTE),
    REVISER_CALCUL(Role.ANALYSTE),
    PERCEVOIR_REMBOURSEMENT(Role.ANALYSTE),
    DECIDER_SUIVI(Role.ANALYSTE),
    ATTESTER(Role.EMETTEUR),
    VERIFIER_SUIVI(Role.ANALYSTE),
    PRECISER_SUIVI(Role.EMETTEUR),
    CONFIRMER_DEFAUT(Role.ANALYSTE),
    FOURNIR_EXIGENCE(Role.EMETTEUR),
    PLANIFIER(Role.EMETTEUR);

    private final Role role;

    TypeTache(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }
}
