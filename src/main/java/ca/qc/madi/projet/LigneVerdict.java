package ca.qc.madi.projet;

import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.Json;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.validation.ContexteDepot;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kept verdict letter by letter, as its row states it and as it leaves the building.
 *
 * @param rapport null for the request of a new project
 * @param fichier SHA-256 of the workbook
 * @param contexte JSON of what it was given with; so are demande, declaration, envoi and constats
 * @param rang how many facts the dossier held
 */
public record LigneVerdict(
        String id,
        String dossier,
        String projet,
        @Nullable String rapport,
        String fichier,
        String versionRegles,
        @Nullable String versionDisposition,
        String contexte,
        @Nullable String dernierAccepte,
        int rang,
        @Nullable String demande,
        String declaration,
        String envoi,
        String constats) {

    /** The number it should bear. */
    public String numero() {
        return numero(
                new RefProjet(dossier, projet),
                rapport,
                fichier,
                dernierAccepte,
                versionDisposition,
                contexte,
                constats);
    }

    static String numero(
            RefProjet ref,
            @Nullable String rapport,
            String fichier,
            @Nullable String dernierAccepte,
            @Nullable String versionDisposition,
            String contexte,
            String constats) {
        List<String> parties =
                Arrays.asList(ref.toString(), rapport, fichier, dernierAccepte, versionDisposition, contexte, constats);
        return Empreinte.de(Json.canonique(parties)).substring(0, 32);
    }

    Circonstances circonstances() {
        return new Circonstances(
                new RefProjet(dossier, projet),
                rapport,
                Json.lire(contexte, ContexteDepot.class),
                dernierAccepte,
                rang,
                demande == null ? null : Json.lire(demande, DeclarationDemande.class),
                Json.lire(declaration, DeclarationRapport.class),
                Json.lire(envoi, Envoi.class));
    }
}
