package ca.qc.madi.projet;

import ca.qc.madi.formulaire.Formulaire;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.formulaire.TableauLu;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What received forms declare of reductions (onglet 2), in t éq. CO2 a year. The bytes behind a hash never change: each
 * form is opened once while the program runs.
 */
@Component
public class Tonnages {

    private static final String MESURES = "mesures";

    private final LecturesClasseurs lectures;
    private final Map<String, Optional<BigDecimal>> lus = new ConcurrentHashMap<>();

    Tonnages(LecturesClasseurs lectures) {
        this.lectures = lectures;
    }

    /** The reference less the project, over all measures; empty where the form cannot be read or says neither. */
    public Optional<BigDecimal> reduction(String sha256) {
        return lus.computeIfAbsent(sha256, this::ouvrir);
    }

    private Optional<BigDecimal> ouvrir(String sha256) {
        try {
            return de(lectures.lire(sha256));
        } catch (NoSuchElementException | ProjetIntrouvable illisible) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> de(Formulaire formulaire) {
        List<LigneLue> lignes =
                formulaire.tableau(MESURES).map(TableauLu::lignes).orElse(List.of());
        return lignes.stream().flatMap(l -> ecart(l).stream()).reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> ecart(LigneLue ligne) {
        return ligne.cellule("reference")
                .nombre()
                .flatMap(reference -> ligne.cellule("projet").nombre().map(reference::subtract));
    }
}
