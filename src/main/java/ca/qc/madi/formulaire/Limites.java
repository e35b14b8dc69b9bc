package ca.qc.madi.formulaire;

import org.apache.poi.util.IOUtils;

/** What a file may weigh; beyond, it is F-FICHIER-02. A filled formulaire stays a hundred times below. */
public final class Limites {

    static final int MO = 1024 * 1024;

    /** Bytes of the file received. */
    public static final int FICHIER = 10 * MO;

    /** Inflated bytes of the whole archive. */
    public static final int ARCHIVE = 100 * MO;

    /** Inflated bytes of one entry. */
    public static final int ENTREE = 50 * MO;

    public static final int ENTREES = 1000;

    /** Last row and column in which a sheet may hold a value. */
    public static final int LIGNES = 120_000;

    public static final int COLONNES = 512;

    /** Cells holding a value, over all sheets. */
    public static final int CELLULES = 1_500_000;

    /** Cells holding a value where no layout reads, over all sheets: a form has none, a hostile sheet has many. */
    public static final int AILLEURS = 100 * 1000;

    /** Cells written in the file, those that hold nothing but a format included, over all sheets. */
    public static final int CASES = 2 * CELLULES;

    /** Descriptions of columns in one sheet: as many as the format has columns. */
    public static final int DESCRIPTIONS = 16_384;

    /** Characters of one cell: the limit of the format itself. */
    public static final int CARACTERES = 32_767;

    public static final int FEUILLES = 100;

    /** Inflated bytes of a workbook that is opened for writing: annotated, or its register filled. */
    public static final int ANNOTABLE = 10 * MO;

    /** Remarks written into an annotated copy; the list of findings holds them all. */
    public static final int ANNOTATIONS = 2000;

    /** Time the reading may take. */
    public static final int SECONDES = 30;

    /** Findings of a refused deposit that the page of the dossier shows; the others are counted. */
    public static final int CONSTATS = 10;

    /** Files read at the same time, and files that wait for their turn; beyond, the answer says to come back. */
    public static final int LECTURES = 4;

    public static final int ATTENTE = 16;

    private Limites() {}

    /** POI's own limits are static for the whole program: stated once, when the reader is first used. */
    static void poser() {
        IOUtils.setByteArrayMaxOverride(ENTREE);
    }
}
