package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.ActeRepris;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.journal.Verification;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** A dossier under way is entered whole or not at all, and lives on like any other. */
@TestMoteur
class RepriseDossierTest {

    private static final AtomicInteger RANG = new AtomicInteger(31_000_000);
    private static final Path ICI = Path.of("");

    @Autowired
    private DefaultListableBeanFactory beans;

    @Autowired
    private RepriseDossier reprise;

    @Autowired
    private Journal journal;

    @Autowired
    private Emetteurs emetteurs;

    @Autowired
    private Horloge horloge;

    @Test
    void un_dossier_repris_a_mi_chemin_se_poursuit_et_rien_d_autre_ne_bouge() throws IOException {
        Banc banc = new Banc(beans);
        String autre = banc.jouer(UneVie.etude()).dossier();
        int faitsAutre = journal.lire(autre).size();
        Instant maintenant = UnJour.le("2024-05-01");
        horloge.fixerA(maintenant);
        Scenario scenario = moitieDeX2();

        RepriseDossier.Repris repris = reprise.reprendre(scenario, ICI, "analyste9");

        assertThat(horloge.instant()).isEqualTo(maintenant);
        List<Fait> faits = journal.lire(repris.dossier());
        assertThat(faits).allMatch(f -> f.consigneLe().equals(maintenant));
        assertThat(faits.get(0).dateEffet()).isEqualTo(UnJour.le("2023-03-01"));
        List<ActeRepris> preuves = faits.stream()
                .map(Fait::contenu)
                .filter(ActeRepris.class::isInstance)
                .map(ActeRepris.class::cast)
                .toList();
        assertThat(preuves).hasSameSizeAs(scenario.actes());
        assertThat(preuves.get(0).preuve()).isEqualTo("Lettre 1");
        assertThat(journal.lire(autre)).hasSize(faitsAutre);

        Banc.Partie suite = banc.new Partie(poursuivre(scenario, repris.dossier()));
        VieX2.PAS.subList(16, VieX2.PAS.size()).forEach(pas -> suite.acte(pas.acte()));
        assertThat(suite.refus()).isEmpty();
        assertThat(suite.versements()).isEqualTo(VieX2.VERSEMENTS);
        assertThat(suite.etat("P1")).isEqualTo("SOLDE_VERSE");
        assertThat(beans.getBean(Verification.class).verifier().intact()).isTrue();
    }

    /** What a takeover plays sends nothing, yet the desk must show the open tasks under the company that holds the dossier now. */
    @Test
    void les_taches_ouvertes_d_un_dossier_repris_apres_son_transfert_sont_celles_du_repreneur() throws IOException {
        horloge.fixerA(UnJour.le("2024-02-06"));
        String avant = yaml();
        String transfere = avant.substring(0, avant.indexOf("- {date: 2024-02-20"))
                + "- {date: 2024-02-05, acte: cession, acquereur: \"Repreneur repris inc.\", neq: \"1190006661\", preuve: \"Vente\"}\n"
                + "- {date: 2024-02-05, acte: suite-cession, preuve: \"Lettre\"}\n"
                + "- {date: 2024-02-05, acte: transfert, preuve: \"Lettre\"}\n";

        String dossier =
                reprise.reprendre(Scenario.lire(transfere), ICI, "analyste9").dossier();

        assertThat(beans.getBean(RegistreTaches.class).duDossier(dossier))
                .filteredOn(ligne -> ligne.type() == TypeTache.DEPOSER_RAPPORT)
                .singleElement()
                .satisfies(ligne -> {
                    assertThat(ligne.emetteur()).isEqualTo("neq-1190006661");
                    assertThat(ligne.societe()).isEqualTo("Repreneur repris inc.");
                });
    }

    @Test
    void un_acte_refuse_ne_laisse_rien_derriere_lui() throws IOException {
        horloge.fixerA(UnJour.le("2024-05-01"));
        String acceptee = "acte: decision, projet: P1, decision: ACCEPTE";
        assertThat(yaml()).contains(acceptee);
        refusee(yaml().replace(acceptee, "acte: fin-projet, projet: P1"), "fin-projet du 2023-08-15");
    }

    @Test
    void un_acte_sans_preuve_ou_hors_de_l_ordre_est_refuse() throws IOException {
        horloge.fixerA(UnJour.le("2024-05-01"));
        refusee(yaml().replace(", preuve: \"Lettre 3\"", ""), "S-PREUVE-01");
        refusee(yaml().replace("acte: lettre-octroi", "acte: lot"), "S-ACTES-02");
        refusee(yaml().replace("date: 2023-05-20", "date: 2023-04-20"), "S-DATE-01");
        refusee(yaml().replace("date: 2024-03-20", "date: 2024-06-20"), "S-DATE-01");
        refusee(yaml() + "attendu: {solde: 1.00}\n", "S-ATTENDU-01");
    }

    private void refusee(String yaml, String code) {
        int dossiers = journal.lire(Journal.PROGRAMME).size();
        long connus = emetteurs.count();
        Instant avant = horloge.instant();
        Scenario scenario = Scenario.lire(yaml);
        assertThatThrownBy(() -> reprise.reprendre(scenario, ICI, "analyste9"))
                .isInstanceOf(RepriseRefusee.class)
                .hasMessageContaining(code);
        assertThat(journal.lire(Journal.PROGRAMME)).hasSize(dossiers);
        assertThat(emetteurs.count()).isEqualTo(connus);
        assertThat(horloge.instant()).isEqualTo(avant);
    }

    /** The same workbooks go on where the takeover left them. */
    private static Jeu poursuivre(Scenario scenario, String dossier) {
        Jeu jeu = new Jeu(scenario, ICI, "E-" + scenario.emetteur().neq());
        jeu.ouvrir(dossier);
        Classeurs classeurs = new Classeurs(
                scenario, Volet.PTE, new ActeDecrit(scenario.actes().get(6)));
        ActeDecrit rapport = new ActeDecrit(scenario.actes().get(8));
        classeurs.rapport(rapport, Etape.AVANCEMENT, 2023, Montants.ZERO);
        jeu.classeurs.put("P1", classeurs);
        return jeu;
    }

    private static Scenario moitieDeX2() throws IOException {
        return Scenario.lire(yaml());
    }

    /** X2 up to its first payment, each act with its evidence, under an émetteur of its own. */
    private static String yaml() throws IOException {
        String x2 = Files.readString(ScenariosTest.DOSSIER.resolve("X2-pte-deux-ans.yaml"));
        String debut = x2.substring(0, x2.indexOf("- {date: 2024-10-31"))
                .replaceAll("(?m)}\\s*#.*$", "}")
                .replaceFirst("neq: \"\\d+\"", "neq: \"11%08d\"".formatted(RANG.incrementAndGet()));
        StringBuilder avecPreuves = new StringBuilder();
        int rang = 0;
        for (String acte : debut.split("(?<=\\})\n(?=- )")) {
            int fin = acte.lastIndexOf('}');
            if (acte.contains("actes:")) {
                String[] morceaux = acte.split("(?=- \\{date)", 2);
                avecPreuves.append(morceaux[0]);
                acte = morceaux[1];
                fin = acte.lastIndexOf('}');
            }
            rang++;
            avecPreuves
                    .append(acte, 0, fin)
                    .append(", preuve: \"Lettre ")
                    .append(rang)
                    .append("\"}\n");
        }
        return avecPreuves.toString();
    }
}
