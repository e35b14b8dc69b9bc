package ca.qc.madi.projet;

/** What may be demanded of a project under way (G-AUD-03). */
public enum GenreExigence {
    DOCUMENT(GenrePiece.AUTRE),
    AUDIT(GenrePiece.AUDIT);

    private final GenrePiece piece;

    GenreExigence(GenrePiece piece) {
        this.piece = piece;
    }

    /** What the file that answers it is stored as. */
    public GenrePiece piece() {
        return piece;
    }
}
