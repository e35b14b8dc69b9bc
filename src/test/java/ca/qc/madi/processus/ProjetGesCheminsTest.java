package ca.qc.madi.processus;

/** G-GES-07. */
class ProjetGesCheminsTest extends CheminsDeBranche {

    ProjetGesCheminsTest() {
        super(
                NomsProjetGes.PROCESSUS,
                "Fin_Projet",
                NomsAnalyseDemande.ANALYSER_DEMANDE,
                NomsAnalyseDemande.RECUEILLIR_AVIS);
    }
}
