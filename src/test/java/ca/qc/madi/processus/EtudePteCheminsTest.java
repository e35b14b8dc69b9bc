package ca.qc.madi.processus;

/** A study asks no other ministry. */
class EtudePteCheminsTest extends CheminsDeBranche {

    EtudePteCheminsTest() {
        super(NomsEtudePte.PROCESSUS, "Fin_Etude", NomsAnalyseDemande.ANALYSER_DEMANDE);
    }
}
