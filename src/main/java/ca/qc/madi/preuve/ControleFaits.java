package ca.qc.madi.preuve;

import ca.qc.madi.flux.TablesDatees;
import ca.qc.madi.flux.TablesDatees.Edition;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.journal.Json;
import ca.qc.madi.journal.Livre;
import ca.qc.madi.journal.Relecture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Each fact that the program decided, computed or dated, made again from those before it. */
@Component
class ControleFaits {

    private final Livre livre;
    private final Relecture relecture;
    private final TablesDatees tables;
    private final List<Recalculs> recalculs;

    ControleFaits(Livre livre, Relecture relecture, TablesDatees tables, List<Recalculs> recalculs) {
        this.livre = livre;
        this.relecture = relecture;
        this.tables = tables;
        this.recalculs = recalculs;
    }

    /** The facts read back; of one that cannot be read, and of all after it, nothing can be made again. */
    List<Fait> relire(Conserve conserve, Ecarts ecarts) {
        List<Fait> lus = new ArrayList<>();
        for (FaitBrut brut : conserve.faits()) {
            try {
                lus.add(livre.lire(brut));
            } catch (RuntimeException e) {
                ecarts.ajouter(Controle.FAITS, brut.rang(), brut.type(), "contenu", brut.contenu(), "");
                break;
            }
        }
        return lus;
    }

    void verifier(Conserve conserve, List<Fait> faits, Ecarts ecarts) {
        Instant dernier = Instant.EPOCH;
        for (int i = 0; i < faits.size(); i++) {
            Fait fait = faits.get(i);
            List<Fait> avant = faits.subList(0, i);
            if (fait.consigneLe().isBefore(dernier) || fait.dateEffet().isAfter(fait.consigneLe())) {
                ecarts.ajouter(Controle.FAITS, fait.rang(), fait.type(), "dateEffet", fait.dateEffet(), dernier);
            }
            dernier = fait.consigneLe();
            ecarts.tenter(
                    Controle.FAITS, fait.rang(), fait.type(), () -> refaire(conserve.tables(), fait, avant, ecarts));
        }
    }

    private void refaire(List<Edition> editions, Fait fait, List<Fait> avant, Ecarts ecarts) {
        recalculs.stream()
                .flatMap(r -> alors(editions, fait, avant, () -> r.refaire(fait)).stream())
                .findFirst()
                .ifPresent(refait -> ecarts.comparerJson(
                        Controle.FAITS,
                        fait.rang(),
                        fait.type(),
                        "",
                        Json.canonique(fait.contenu()),
                        Json.canonique(refait)));
    }

    /** Has something looked at as it stood before this fact, by the tables of its day. */
    <T> T alors(List<Edition> editions, Fait fait, List<Fait> avant, Supplier<T> lecture) {
        return tables.alors(editions, fait.consigneLe(), () -> relecture.avant(fait, avant, lecture));
    }
}
