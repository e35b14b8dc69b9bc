package ca.qc.madi.api.web;

import ca.qc.madi.partage.Texte;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an act done answers.
 *
 * @param acte its name, as the pages confirm it
 * @param dossier null for an act on no dossier
 * @param version rank of the dossier's last fact, as in its ETag
 * @param adresse where what it led to is read; null where there is no such address
 * @param constats what was found in a list handed in
 * @param avis what is left to do about it, in both languages; null where nothing is
 */
record Recu(
        String acte,
        @Nullable String dossier,
        @Nullable Long version,
        @Nullable String adresse,
        List<?> constats,
        @Nullable Texte avis) {}
