package ca.qc.madi.dossier;

/** Whatever reads a signed PDF; this room knows no PDF. */
public interface VerificationSignature {

    /**
     * Checks the entente of this dossier as one party signed it, and keeps the file.
     *
     * @throws ca.qc.madi.partage.ActeRefuse M-SIGNATURE-01 unreadable, -02 not signed, -03 changed since it was signed
     */
    PreuveSignature verifier(String dossier, byte[] pdf);
}
