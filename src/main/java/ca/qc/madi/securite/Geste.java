package ca.qc.madi.securite;

import static ca.qc.madi.partage.Role.ANALYSTE;
import static ca.qc.madi.partage.Role.AUDITEUR;
import static ca.qc.madi.partage.Role.EMETTEUR;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import java.util.Set;

/**
 * Every act a person may do, and the roles that may do it: the one table of rights. An analyst may key in what the
 * émetteur sent by other means (étape 7: e-mail), with its date of receipt.
 */
public enum Geste {
    INSCRIRE_EMETTEUR(ANALYSTE),
    OFFRIR(ANALYSTE),
    REPONDRE_OFFRE(EMETTEUR, ANALYSTE),
    INSCRIRE_ETUDE(ANALYSTE),
    DEMANDER_HAUSSE(EMETTEUR, ANALYSTE),
    CONSIGNER_AUTORISATION(ANALYSTE),
    TRANSMETTRE_LETTRE(ANALYSTE),
    SIGNER_EMETTEUR(EMETTEUR, ANALYSTE),
    SIGNER_MELCCFP(ANALYSTE),
    DEPOSER(EMETTEUR, ANALYSTE),
    CONSIGNER_RECEPTION(ANALYSTE),
    FOURNIR(EMETTEUR, ANALYSTE),
    DECLARER_FIN(EMETTEUR, ANALYSTE),
    DECLARER_AIDE(EMETTEUR, ANALYSTE),
    ANALYSER(ANALYSTE),
    CONSIGNER_AVIS(ANALYSTE),
    EXIGER_AUDIT(ANALYSTE),
    EXIGER_PIECE(ANALYSTE),
    LEVER_AVERTISSEMENT(ANALYSTE),
    APPROUVER_VERSEMENT(ANALYSTE),
    REVISER_CALCUL(ANALYSTE),
    CONSIGNER_REMBOURSEMENT(ANALYSTE),
    REMETTRE_PAIEMENTS(ANALYSTE),
    ATTESTER(EMETTEUR, ANALYSTE),
    CONFIRMER_DEFAUT(ANALYSTE),
    PLANIFIER(EMETTEUR, ANALYSTE),
    RETIRER(EMETTEUR, ANALYSTE),
    RETIRER_OFFRE(ANALYSTE),
    RESILIER(EMETTEUR, ANALYSTE),
    CORRIGER(ANALYSTE),
    ROUVRIR(ANALYSTE),
    REPORTER(ANALYSTE),
    DECLARER_CHANGEMENT(EMETTEUR, ANALYSTE),
    CHANGER_CONTACT(EMETTEUR, ANALYSTE),
    DECLARER_CESSION(EMETTEUR, ANALYSTE),
    REPRENDRE_ETAPE(ANALYSTE),
    RELANCER_COURRIEL(ANALYSTE),
    RECLAMER_TACHE(EMETTEUR, ANALYSTE),
    REEXECUTER(ANALYSTE, AUDITEUR),
    EXPORTER_PREUVE(ANALYSTE, AUDITEUR),
    EXPORTER_JOURNAL(ANALYSTE, AUDITEUR),
    EXPORTER_TOUS_LES_JOURNAUX(AUDITEUR),
    LIRE_LECTURES(AUDITEUR),
    CROISER_DOSSIERS(ANALYSTE, AUDITEUR),
    TENIR_BUREAU(ANALYSTE),
    NOTER(ANALYSTE),
    TENIR_CALENDRIER(EMETTEUR, ANALYSTE),
    ABONNER(EMETTEUR, ANALYSTE),
    CREER_JETON(EMETTEUR),
    REVOQUER_JETON(EMETTEUR, ANALYSTE);

    private final Set<Role> roles;

    Geste(Role... roles) {
        this.roles = Set.of(roles);
    }

    public boolean permisA(Role role) {
        return roles.contains(role);
    }

    /** Refuses the act, with M-DROIT-01, to a person whose role does not carry it. */
    public void exiger(Acteur acteur) {
        if (!permisA(acteur.role())) throw new ActeRefuse("M-DROIT-01", acteur.role());
    }
}
