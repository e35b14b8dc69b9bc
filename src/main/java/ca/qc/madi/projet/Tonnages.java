package ca.qc.madi.projet;

import ca.qc.madi.formulaire.Formulaire;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.formulaire.TableauLu;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What received forms declare of reductions (onglet 2), in t éq. CO2 a year. */
@Component
public class Tonnages {

    private static final String MESURES = "mesures";

    private final ClasseursLus classeurs;

    Tonnages(ClasseursLus classeurs) {
        this.classeurs = classeurs;
    }

    /** The reference less the project, over all measures; empty where the form cannot be read or says neither. */
    public Optional<BigDecimal> reduction(String sha256) {
        return classeurs.lire(sha256).flatMap(ClasseursLus.Dit::reduction);
    }

    static Optional<BigDecimal> de(Formulaire formulaire) {
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
