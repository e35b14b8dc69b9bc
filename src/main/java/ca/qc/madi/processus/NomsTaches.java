package ca.qc.madi.processus;

import ca.qc.madi.flux.TypeTache;
import java.util.EnumMap;
import java.util.Map;

/** Which task of which diagram each kind of task is. */
final class NomsTaches {

    private static final Map<TypeTache, String> IDS = new EnumMap<>(TypeTache.class);

    static {
        IDS.put(TypeTache.REPONDRE_OFFRE, NomsOctroi.REPONDRE_OFFRE);
        IDS.put(TypeTache.CONSIGNER_DECRET, NomsOctroi.CONSIGNER_DECRET);
        IDS.put(TypeTache.CONSIGNER_DECISION_CT, NomsOctroi.CONSIGNER_DECISION_CT);
        IDS.put(TypeTache.TRANSMETTRE_LETTRE, NomsOctroi.TRANSMETTRE_LETTRE);
        IDS.put(TypeTache.SIGNER_EMETTEUR, NomsOctroi.SIGNER_EMETTEUR);
        IDS.put(TypeTache.SIGNER_MELCCFP, NomsOctroi.SIGNER_MELCCFP);
        IDS.put(TypeTache.DEPOSER_DEMANDE, NomsAnalyseDemande.DEPOSER_DEMANDE);
        IDS.put(TypeTache.ANALYSER_DEMANDE, NomsAnalyseDemande.ANALYSER_DEMANDE);
        IDS.put(TypeTache.FOURNIR_PRECISIONS, NomsAnalyseDemande.FOURNIR_PRECISIONS);
        IDS.put(TypeTache.RECUEILLIR_AVIS, NomsAnalyseDemande.RECUEILLIR_AVIS);
        IDS.put(TypeTache.DEPOSER_RAPPORT, NomsRapportAnnuel.DEPOSER_RAPPORT);
        IDS.put(TypeTache.ANALYSER_RAPPORT, NomsRapportAnnuel.ANALYSER_RAPPORT);
        IDS.put(TypeTache.FOURNIR_PIECES, NomsRapportAnnuel.FOURNIR_PIECES);
        IDS.put(TypeTache.DEPOSER_FINAL, NomsRapportFinal.DEPOSER_FINAL);
        IDS.put(TypeTache.ANALYSER_FINAL, NomsRapportFinal.ANALYSER_FINAL);
        IDS.put(TypeTache.FOURNIR_PIECES_FINAL, NomsRapportFinal.FOURNIR_PIECES_FINAL);
        IDS.put(TypeTache.APPROUVER_VERSEMENT, NomsVersement.APPROUVER_VERSEMENT);
        IDS.put(TypeTache.REVISER_CALCUL, NomsVersement.REVISER_CALCUL);
        IDS.put(TypeTache.PERCEVOIR_REMBOURSEMENT, NomsRecouvrement.PERCEVOIR_REMBOURSEMENT);
        IDS.put(TypeTache.DECIDER_SUIVI, NomsSuiviAnnuel.DECIDER_SUIVI);
        IDS.put(TypeTache.ATTESTER, NomsSuiviAnnuel.ATTESTER);
        IDS.put(TypeTache.VERIFIER_SUIVI, NomsSuiviAnnuel.VERIFIER_SUIVI);
        IDS.put(TypeTache.PRECISER_SUIVI, NomsSuiviAnnuel.PRECISER_SUIVI);
        IDS.put(TypeTache.CONFIRMER_DEFAUT, NomsSuiviAnnuel.CONFIRMER_DEFAUT);
        IDS.put(TypeTache.FOURNIR_EXIGENCE, NomsExigence.FOURNIR_EXIGENCE);
        IDS.put(TypeTache.PLANIFIER, NomsPlanification.PLANIFIER);
    }

    private NomsTaches() {}

    static String id(TypeTache type) {
        String id = IDS.get(type);
        if (id == null) throw new IllegalStateException("no diagram has a task for " + type);
        return id;
    }

    static TypeTache type(String id) {
        return IDS.entrySet().stream()
                .filter(e -> e.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of task for " + id));
    }
}
