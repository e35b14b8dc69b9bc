package ca.qc.madi.cadre;

/** The parameters of a measure, by the name they bear in {@code mesures/*.yaml} (rules catalogue, part 3). */
public enum Cle {
    DEPOT_DATE_LIMITE("depot.dateLimite"),
    ACQUITTEMENT_DATE_LIMITE("depense.acquittement.dateLimite"),
    LIVRABLES_DATE_LIMITE("livrables.dateLimite"),
    TRANSITION_PTE_FIN("transition.pte.engagementAnticipe.fin"),
    TRANSITION_PROJET_FIN("transition.projetAvantPte.fin"),
    RAPPORT_FENETRE_DEBUT("rapport.fenetre.debut"),
    RAPPORT_FENETRE_FIN("rapport.fenetre.fin"),
    RAPPORT_COUPURE("rapport.coupure"),
    RAPPEL_JOURS_AVANT("rappel.joursAvant"),
    RAPPEL_JOURS("rappel.jours"),
    REPORT_JOUR_FERIE("reportJourFerie"),
    SEUIL_DECRET("autorisation.seuilDecret"),
    CHANGEMENT_DELAI("changement.delaiService"),
    AUDIT_SEUIL("audit.seuil"),
    AUDIT_DELAI("audit.delaiSurDemande"),
    PTE_AGE_MAX("pte.ageMax"),
    PTE_FINAL_DELAI("pte.final.delai"),
    PTE_FINAL_ANNEES("pte.final.anneesMax"),
    INNO_FINAL_DELAI("inno.final.delai"),
    GES_FINAL_DELAI("ges.final.delai"),
    TAUX_AVANCEMENT("paiement.tauxAvancement"),
    TAUX_FINAL("paiement.tauxFinal"),
    TAUX_EXPLOITATION("paiement.tauxSurcoutExploitation"),
    CUMUL_PLAFOND("cumul.plafond"),
    CUMUL_NATURES("cumul.natures"),
    CUMUL_BASE_INTERIM("cumul.baseInterim"),
    PLAFOND_PROJET("plafondProjet"),
    TAXE_TPS("taxes.tps"),
    TAXE_TVQ("taxes.tvq"),
    REMBOURSEMENT_DELAI("remboursement.delai"),
    ENGAGEMENT_ANNEES("ges.engagement.annees"),
    SUIVI_DEBUT("suivi.debut"),
    SUIVI_DELAI("suivi.attestation.delai"),
    PLANIFICATION_MOIS("planification.mois"),
    REMBOURSEMENT_REUTILISABLE("enveloppe.remboursementReutilisable"),
    CONTROLES_PART("controles.part"),
    CONTROLES_JOURS("controles.jours");

    private final String nom;

    Cle(String nom) {
        this.nom = nom;
    }

    public String nom() {
        return nom;
    }
}
