package ca.qc.madi.simulation;

import ca.qc.madi.TestMoteur;

@TestMoteur
class VieEntiereH2Test extends VieEntiere {

    @Override
    String produit() {
        return "H2";
    }
}
