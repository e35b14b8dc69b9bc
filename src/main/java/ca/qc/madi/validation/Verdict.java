package ca.qc.madi.validation;

import ca.qc.madi.formulaire.Aides;
import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.partage.Texte;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the validation says of one file.
 *
 * @param sha256 of the bytes received; empty when the file was too big to be received
 * @param versionRegles edition of the measure's rules it was judged with
 * @param versionDisposition edition of the layout it was read with; null when it could not be read
 * @param constats all findings, in reading order
 * @param donnees what the file says; null when it could not be read
 */
public record Verdict(
        String sha256,
        String versionRegles,
        @Nullable String versionDisposition,
        List<Constat> constats,
        @Nullable DonneesFormulaire donnees) {

    /** No finding blocks the deposit. */
    public boolean conforme() {
        return codesErreur().isEmpty();
    }

    /** Codes of the blocking findings, each once, in reading order. */
    public List<String> codesErreur() {
        return de(Gravite.ERREUR).stream().map(Constat::code).distinct().toList();
    }

    /** The blocking findings as the motives of a refusal. */
    public List<Motif> motifs() {
        return de(Gravite.ERREUR).stream()
                .map(c -> new Motif(c.code(), c.message()))
                .toList();
    }

    public List<Constat> avertissements() {
        return de(Gravite.AVERTISSEMENT);
    }

    /** What the cell of one of its findings is for, where the layout says. */
    public Optional<Texte> aide(Constat constat) {
        return Dispositions.parVersion(versionDisposition)
                .flatMap(d -> Aides.de(d).pour(constat.onglet(), constat.libelle()));
    }

    private List<Constat> de(Gravite gravite) {
        return constats.stream().filter(c -> c.gravite() == gravite).toList();
    }
}
