package ca.qc.madi.preuve;

import ca.qc.madi.flux.TablesDatees;
import ca.qc.madi.journal.Livre;
import ca.qc.madi.preuve.Conserve.Registre;
import ca.qc.madi.preuve.Conserve.Tete;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what the database keeps of a dossier, past everything the program remembers. */
@Component
class Conservation {

    private final Livre livre;
    private final LignesConservees lignes;
    private final TablesDatees tables;

    Conservation(Livre livre, LignesConservees lignes, TablesDatees tables) {
        this.livre = livre;
        this.lignes = lignes;
        this.tables = tables;
    }

    Conserve lire(String dossier) {
        Tete tete = livre.teteDite(dossier)
                .map(t -> new Tete(t.rang(), t.empreinte()))
                .orElse(new Tete(0, ""));
        Map<Registre, List<Ligne>> registres = new EnumMap<>(Registre.class);
        for (Registre registre : Registre.values()) {
            registres.put(
                    registre, rangees(registre, dossier).stream().map(Ligne::de).toList());
        }
        return new Conserve(
                dossier,
                livre.duDossier(dossier),
                tete,
                livre.inscription(dossier).orElse(null),
                registres,
                tables.editions(),
                sha256 -> lignes.fichier(sha256).stream().findFirst(),
                lettre -> lignes.pdf(Long.parseLong(lettre)).stream().findFirst());
    }

    private List<Tuple> rangees(Registre registre, String dossier) {
        return switch (registre) {
            case DOSSIER -> lignes.dossier(dossier);
            case DEPOT -> lignes.depot(dossier);
            case VERDICT -> lignes.verdict(dossier);
            case ECHEANCE -> lignes.echeance(dossier);
            case ORDRE -> lignes.ordre(dossier);
            case LOT -> lignes.lot(dossier);
            case LETTRE -> lignes.lettre(dossier);
            case REFUS -> lignes.refus(dossier);
        };
    }
}
