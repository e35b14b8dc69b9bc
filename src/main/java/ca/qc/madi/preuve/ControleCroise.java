package ca.qc.madi.preuve;

import static ca.qc.madi.preuve.ColonneControle.APPROUVES;
import static ca.qc.madi.preuve.ColonneControle.APRES;
import static ca.qc.madi.preuve.ColonneControle.AVANT;
import static ca.qc.madi.preuve.ColonneControle.CODE;
import static ca.qc.madi.preuve.ColonneControle.DERNIER;
import static ca.qc.madi.preuve.ColonneControle.DETAIL;
import static ca.qc.madi.preuve.ColonneControle.ECART;
import static ca.qc.madi.preuve.ColonneControle.EMETTEUR;
import static ca.qc.madi.preuve.ColonneControle.FOURNISSEUR;
import static ca.qc.madi.preuve.ColonneControle.GESTE;
import static ca.qc.madi.preuve.ColonneControle.JOUR;
import static ca.qc.madi.preuve.ColonneControle.MONTANT;
import static ca.qc.madi.preuve.ColonneControle.MOTIF;
import static ca.qc.madi.preuve.ColonneControle.NOMBRE;
import static ca.qc.madi.preuve.ColonneControle.PAR;
import static ca.qc.madi.preuve.ColonneControle.PART_DU_PREMIER;
import static ca.qc.madi.preuve.ColonneControle.PART_DU_TOUT;
import static ca.qc.madi.preuve.ColonneControle.PIECE;
import static ca.qc.madi.preuve.ColonneControle.PREMIER;
import static ca.qc.madi.preuve.ColonneControle.QUAND;
import static ca.qc.madi.preuve.ColonneControle.RENVOYES;
import static ca.qc.madi.preuve.ColonneControle.SECOND;
import static ca.qc.madi.preuve.ColonneControle.SEUIL;
import static ca.qc.madi.preuve.ColonneControle.SORTE;
import static ca.qc.madi.preuve.ColonneControle.TACHE;

import java.util.List;

/** What is looked for over all dossiers together, the rules it stands behind, and what a find tells. */
public enum ControleCroise {
    PIECES_EN_DOUBLE(List.of("F-COH-08", "F-REF-02", "F-COH-06"), PIECE, FOURNISSEUR, MONTANT, NOMBRE, JOUR, EMETTEUR),
    SOUS_LE_SEUIL(List.of("G-DEM-04", "G-AUD-01"), SORTE, MONTANT, SEUIL, ECART, JOUR, EMETTEUR),
    FRACTIONNEMENTS(
            List.of("G-DEM-04", "G-AUD-01"), SORTE, FOURNISSEUR, MONTANT, SEUIL, NOMBRE, JOUR, DERNIER, EMETTEUR),
    PAIRES(
            List.of("M-DROIT-02", "G-SUIVI-04"),
            SORTE,
            PREMIER,
            SECOND,
            APPROUVES,
            RENVOYES,
            MONTANT,
            PART_DU_PREMIER,
            PART_DU_TOUT),
    DEROGATIONS(List.of("G-ADM-01"), QUAND, SORTE, PAR, MOTIF, DETAIL, EMETTEUR),
    REFUS(List.of(), PAR, CODE, NOMBRE, JOUR, DERNIER),
    GESTES(List.of(), QUAND, GESTE, PAR, AVANT, APRES, TACHE);

    private final List<String> regles;
    private final List<ColonneControle> colonnes;

    ControleCroise(List<String> regles, ColonneControle... colonnes) {
        this.regles = regles;
        this.colonnes = List.of(colonnes);
    }

    /** Ids of the rules and refusals it stands behind; none where the program's own registers are read. */
    public List<String> regles() {
        return regles;
    }

    public List<ColonneControle> colonnes() {
        return colonnes;
    }
}
