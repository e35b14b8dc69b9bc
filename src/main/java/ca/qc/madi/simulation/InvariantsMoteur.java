package ca.qc.madi.simulation;

import ca.qc.madi.flux.Flux;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.processus.Minuteur;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeances;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What must hold between the engine and the tables: the timers of a dossier are its ledger's, nothing runs once over. */
@Component
class InvariantsMoteur {

    private final Minuteur minuteur;
    private final Echeances echeances;
    private final Flux flux;

    InvariantsMoteur(Minuteur minuteur, Echeances echeances, Flux flux) {
        this.minuteur = minuteur;
        this.echeances = echeances;
        this.flux = flux;
    }

    /** The ledger's rows still to come and the engine's timers are for the same minutes. */
    List<String> enRoute(String dossier) {
        Set<Instant> registre =
                echeances.findByDossierInAndEtatOrderById(List.of(dossier), Echeance.Etat.PREVUE).stream()
                        .map(InvariantsMoteur::minute)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<Instant> minuteries = new TreeSet<>(minuteur.minutes(dossier));
        return minuteries.equals(registre)
                ? List.of()
                : List.of("minuteries " + minuteries + " pour un registre de " + registre);
    }

    /** A window opens at the first minute of its day; a deposit is late from the first minute after its last day. */
    private static Instant minute(Echeance echeance) {
        boolean fin = echeance.nature() == Echeance.Nature.DEPOT;
        LocalDate jour = fin ? echeance.jour().plusDays(1) : echeance.jour();
        return jour.atStartOfDay(Horloge.TORONTO).toInstant();
    }

    /** Of a dossier lived to its closing no process is left. */
    List<String> apresFermeture(String dossier) {
        return flux.positions(dossier).stream()
                .map(p -> "un processus court encore : " + p)
                .toList();
    }
}
