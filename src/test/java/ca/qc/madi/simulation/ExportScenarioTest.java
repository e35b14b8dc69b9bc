package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.partage.Acteur;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A real dossier becomes a scenario that plays to the same payments, refunds, states and balance, and names nobody. */
@TestMoteur
class ExportScenarioTest {

    private static final Path DEMONSTRATION = Path.of("src/main/resources/demonstration");

    @Autowired
    private Joueur joueur;

    @Autowired
    private ExportScenario export;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X3-cumul-puis-solde",
                "X4-cumul-trop-percu",
                "X7-surcout-exploitation",
                "X8-suivi-et-recouvrement",
                "X11-facture-taxes-incluses",
                "AMB-46-revient",
                "V1-nouveau-proprietaire"
            })
    void un_scenario_joue_puis_exporte_se_joue_au_meme_attendu(String nom) {
        Scenario origine = Scenario.lire(ScenariosTest.DOSSIER.resolve(nom + ".yaml"));
        Deroulement vecu = allerRetour(origine);
        assertThat(vecu.versements().size() + vecu.remboursements().size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"etape-9a-cimenterie-du-fjord", "etape-10-acierie-du-fleuve", "solde-acierie-de-l-exemple"})
    void un_dossier_de_la_demonstration_fait_de_meme(String nom) {
        allerRetour(Scenario.lire(DEMONSTRATION.resolve(nom + ".yaml")));
    }

    private Deroulement allerRetour(Scenario origine) {
        List<Jeu> joue = new ArrayList<>();
        Deroulement vecu = joueur.jouer(origine, ScenariosTest.DOSSIER, Porte.CLASSEURS, joue::add);
        String yaml = export.exporter(joue.get(0).dossier(), Acteur.analyste("analyste1"));
        assertThat(yaml)
                .doesNotContain(origine.emetteur().nom())
                .doesNotContain("personne autorisée")
                .doesNotContain(joue.get(0).dossier());
        if (!Anonymes.NEQ.equals(origine.emetteur().neq()))
            assertThat(yaml).doesNotContain(String.valueOf(origine.emetteur().neq()));
        Deroulement rejoue = joueur.jouer(Scenario.lire(yaml), Path.of(""));
        assertThat(rejoue.refus()).isEmpty();
        assertThat(rejoue.differences()).isEmpty();
        assertThat(rejoue.etat()).isEqualTo(vecu.etat());
        assertThat(rejoue.solde()).isEqualByComparingTo(vecu.solde());
        assertThat(rejoue.versements())
                .extracting(Deroulement.Versement::projet, Deroulement.Versement::date, Deroulement.Versement::montant)
                .isEqualTo(vecu.versements().stream()
                        .map(v -> org.assertj.core.groups.Tuple.tuple(v.projet(), v.date(), v.montant()))
                        .toList());
        return vecu;
    }
}
