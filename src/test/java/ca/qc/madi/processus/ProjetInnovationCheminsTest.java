package ca.qc.madi.processus;

/** G-INNO-04. */
class ProjetInnovationCheminsTest extends CheminsDeBranche {

    ProjetInnovationCheminsTest() {
        super(
                NomsProjetInnovation.PROCESSUS,
                "Fin_Projet",
                NomsAnalyseDemande.ANALYSER_DEMANDE,
                NomsAnalyseDemande.RECUEILLIR_AVIS);
    }
}
