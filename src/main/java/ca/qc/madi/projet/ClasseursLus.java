package ca.qc.madi.projet;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.Formulaire;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * What the tables of the programme need of stored workbooks, read from their bytes once while the program runs: bytes
 * never change. One that cannot be opened is tried again the next time.
 */
@Component
public class ClasseursLus {

    private static final Logger LOG = LoggerFactory.getLogger(ClasseursLus.class);

    private final LecturesClasseurs lectures;
    private final Map<String, Dit> lus = new ConcurrentHashMap<>();

    ClasseursLus(LecturesClasseurs lectures) {
        this.lectures = lectures;
    }

    /**
     * What one workbook says.
     *
     * @param reduction t éq. CO2 a year; empty where the form states none
     */
    record Dit(PrevisionAnnuelle prevision, Optional<BigDecimal> reduction) {}

    /** What it forecasts; empty where it cannot be opened, and nothing is known of its forecast. */
    public Optional<PrevisionAnnuelle> prevision(String sha256) {
        return lire(sha256).map(Dit::prevision);
    }

    /** Empty when no workbook bears this SHA-256, or it can no longer be read. */
    Optional<Dit> lire(String sha256) {
        return Optional.ofNullable(lus.computeIfAbsent(sha256, this::ouvrir));
    }

    private @Nullable Dit ouvrir(String sha256) {
        try {
            Formulaire formulaire = lectures.lire(sha256);
            return new Dit(PrevisionAnnuelle.de(DonneesFormulaire.de(formulaire)), Tonnages.de(formulaire));
        } catch (DataAccessException e) {
            throw e; // the database, not the workbook
        } catch (RuntimeException e) {
            LOG.warn("the stored workbook {} cannot be opened: {}", sha256, e.toString());
            return null;
        }
    }
}
