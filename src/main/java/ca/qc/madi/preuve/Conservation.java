package ca.qc.madi.preuve;

import ca.qc.madi.flux.TablesDatees;
import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.journal.Livre;
import ca.qc.madi.preuve.Conserve.Registre;
import ca.qc.madi.preuve.Conserve.Tete;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
                lettre -> lignes.pdf(Long.parseLong(lettre)).stream().findFirst(),
                notes(Journal.notes(dossier)));
    }

    private Conserve.@Nullable Notes notes(String chaine) {
        List<FaitBrut> faits = livre.duDossier(chaine);
        Optional<Tete> tete = livre.teteDite(chaine).map(t -> new Tete(t.rang(), t.empreinte()));
        String inscription = livre.inscription(chaine).orElse(null);
        if (faits.isEmpty() && tete.isEmpty() && inscription == null) return null;
        return new Conserve.Notes(chaine, faits, tete.orElse(new Tete(0, "")), inscription);
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
