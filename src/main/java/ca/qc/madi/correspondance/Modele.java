package ca.qc.madi.correspondance;

import ca.qc.madi.partage.Texte;
import java.util.List;
import java.util.stream.Stream;

/**
 * The kinds of letters. Each version of one stands for ever under {@code templates/lettres}, one file a language,
 * so that a letter can be made again as it was; new letters take the last version.
 */
public enum Modele {
    /** Étape 1 (G-DEM-01). */
    OFFRE("offre"),
    /** Étapes 1 and 5: the projet d'entente, then the same text, in the same version, to be signed (G-DEM-07). */
    ENTENTE("entente", "2026-11"),
    /** Étape 4 (G-DEM-05). */
    OCTROI("octroi"),
    /** Étape 8: the written, dated yes (G-PTE-07, AMB-44). */
    ACCEPTATION("acceptation", "2026-11"),
    /** Étapes 8 and 10: no, with its grounds. */
    REFUS("refus"),
    /** Étape 3: the grant is not authorised. */
    NON_AUTORISATION("non-autorisation"),
    /** A document or an audit demanded (G-AUD-02, G-AUD-03). */
    EXIGENCE("exigence"),
    /** An end decided in error is undone. */
    REOUVERTURE("reouverture"),
    /** Étapes 8 and 10: what the ministry still needs to know (G-PTE-06). */
    PRECISIONS("precisions"),
    /** Étape 10: a payment and why it is that much. */
    VERSEMENT("versement", "2026-11"),
    /** A refund invoiced (G-CUM-02, G-PAY-07). */
    REMBOURSEMENT("remboursement"),
    /** The dossier goes to the company that took its sites over: to that company, with what is awaited. */
    TRANSFERT("transfert"),
    /** The same, to the company that held it until then; no other one reads it. */
    DESSAISISSEMENT("dessaisissement"),
    /** Before a due date (G-DATE-07). */
    RAPPEL("rappel"),
    /** After a due date (AMB-01). */
    DEFAUT("defaut"),
    /** Nothing more is owed on either side. */
    CLOTURE("cloture");

    private static final String PREMIERE = "2025-01";

    private final String nom;
    private final List<String> versions;

    /** @param suivantes the versions after the first, oldest first */
    Modele(String nom, String... suivantes) {
        this.nom = nom;
        this.versions = Stream.concat(Stream.of(PREMIERE), Stream.of(suivantes)).toList();
    }

    /** Every version there ever was, oldest first. */
    public List<String> versions() {
        return versions;
    }

    /** The version that new letters take. */
    String version() {
        return versions.get(versions.size() - 1);
    }

    /** The name of the file, without folder nor extension; IllegalArgumentException for a version that never was. */
    String fichier(String version, String langue) {
        if (!versions.contains(version)) throw new IllegalArgumentException(nom + " has no version " + version);
        return nom + "-" + version + "." + (langue.equals("en") ? "en" : "fr");
    }

    public Texte titre() {
        return Texte.de("lettre.titre." + name());
    }
}
