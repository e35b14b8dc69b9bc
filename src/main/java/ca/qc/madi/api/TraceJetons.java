package ca.qc.madi.api;

import ca.qc.madi.journal.Fait;
import ca.qc.madi.securite.ActeurConnecte;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which token wrote which fact: noted with the fact, read beside it. */
@Component
public class TraceJetons {

    private final FaitsJetons faits;
    private final ActeurConnecte connecte;

    TraceJetons(FaitsJetons faits, ActeurConnecte connecte) {
        this.faits = faits;
        this.connecte = connecte;
    }

    /** The token of each fact of a dossier that a system wrote, by rank. */
    public Map<Long, String> duDossier(String dossier) {
        return faits.duDossier(dossier).stream().collect(Collectors.toMap(FaitJeton::rang, FaitJeton::jeton));
    }

    @EventListener
    void noter(Fait fait) {
        connecte.jeton().ifPresent(jeton -> faits.save(new FaitJeton(fait.dossier(), fait.rang(), jeton)));
    }
}
