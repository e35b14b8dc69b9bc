package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.ConstatImport;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.simulation.Banc.Partie;
import ca.qc.madi.versement.FaitVersement.VersementPaye;
import ca.qc.madi.versement.FaitVersement.VersementRejete;
import ca.qc.madi.versement.FaitVersement.VersementTransmis;
import ca.qc.madi.versement.LigneLot;
import ca.qc.madi.versement.LotPaiement;
import ca.qc.madi.versement.OrdrePaiement;
import ca.qc.madi.versement.OrdrePaiement.Etat;
import ca.qc.madi.versement.OrdresPaiement;
import ca.qc.madi.versement.RemisePaiements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Issued payments go to the paying system in batches, each once, and come back paid or sent back. */
@TestMoteur
class RemisePaiementsTest {

    private static final Acteur ANALYSTE = Acteur.analyste("analyste2");
    private static final Instant QUAND = UnJour.le("2024-03-25");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private RemisePaiements remise;

    @Autowired
    private Fichiers fichiers;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
        beans.getBean(ca.qc.madi.partage.Horloge.class).fixerA(QUAND);
        if (!remise.enAttente().isEmpty()) remise.former(ANALYSTE, UnJour.le("2024-03-20"));
    }

    @Test
    void un_lot_porte_chaque_versement_une_fois_et_ses_totaux_de_controle() {
        Partie une = payee();
        Partie autre = payee();
        LotPaiement lot = remise.former(ANALYSTE, QUAND);

        assertThat(lot.nombre()).isEqualTo(2);
        assertThat(lot.total()).isEqualTo(Montants.dollars("170000.00"));
        String csv = new String(fichiers.ouvrir(lot.fichier()), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1))
                .containsExactly(
                        "D;" + lot.numero() + ";1;" + une.dossier()
                                + ";1145678901;Aciérie de l’Exemple inc.;P1;AVANCEMENT-2023;85000.00;CAD",
                        "D;" + lot.numero() + ";2;" + autre.dossier()
                                + ";1145678901;Aciérie de l’Exemple inc.;P1;AVANCEMENT-2023;85000.00;CAD",
                        "T;" + lot.numero() + ";2;;;;;;170000.00;CAD");
        assertThat(une.faits(VersementTransmis.class))
                .containsExactly(new VersementTransmis(
                        "P1", "AVANCEMENT-2023", Montants.dollars("85000.00"), lot.numero(), lot.fichier()));
        assertThat(remise.enAttente()).isEmpty();
        refuse("M-LOT-01", () -> remise.former(ANALYSTE, QUAND));
    }

    @Test
    void un_versement_rejete_repart_dans_le_lot_suivant_et_reste_impute_a_l_enveloppe() {
        Partie partie = payee();
        LotPaiement lot = remise.former(ANALYSTE, QUAND);
        remise.retour(retour(ligne(lot, partie, "85000.00", "REJETE", "Compte fermé")), ANALYSTE, QUAND);
        assertThat(partie.faits(VersementRejete.class))
                .extracting(VersementRejete::motif)
                .containsExactly("Compte fermé");
        assertThat(partie.recit().solde()).isEqualByComparingTo("1415000.00");
        assertThat(remise.enAttente()).extracting(OrdrePaiement::reference).containsExactly("Compte fermé");

        LotPaiement suivant = remise.former(ANALYSTE, QUAND);
        remise.retour(retour(ligne(suivant, partie, "85 000,00 $", "PAYE", "V-77")), ANALYSTE, QUAND);
        assertThat(partie.faits(VersementPaye.class))
                .containsExactly(new VersementPaye(
                        "P1", "AVANCEMENT-2023", Montants.dollars("85000.00"), suivant.numero(), "V-77"));
        assertThat(remise.enAttente()).isEmpty();
        assertThat(remise.lire(lot, ANALYSTE))
                .extracting(LigneLot::etat, LigneLot::reference)
                .containsExactly(tuple(Etat.REJETE, "Compte fermé"));
        assertThat(remise.lire(suivant, ANALYSTE))
                .extracting(LigneLot::etat, LigneLot::reference)
                .containsExactly(tuple(Etat.PAYE, "V-77"));
    }

    @Test
    void chaque_ligne_d_un_lot_attend_sa_propre_reponse() {
        Partie premiere = payee();
        Partie seconde = payee();
        LotPaiement lot = remise.former(ANALYSTE, QUAND);
        assertThat(remise.sansReponse()).containsEntry(lot.numero(), 2L);
        remise.retour(retour(ligne(lot, seconde, "85000.00", "PAYE", "V-78")), ANALYSTE, QUAND);
        assertThat(remise.sansReponse()).containsEntry(lot.numero(), 1L);
        assertThat(remise.lire(lot, ANALYSTE))
                .extracting(l -> l.ref().projet().dossier(), LigneLot::etat, LigneLot::jour, LigneLot::reference)
                .containsExactlyInAnyOrder(
                        tuple(premiere.dossier(), Etat.TRANSMIS, null, null),
                        tuple(seconde.dossier(), Etat.PAYE, Horloge.jour(QUAND), "V-78"));
        remise.retour(retour(ligne(lot, premiere, "85000.00", "PAYE", "V-79")), ANALYSTE, QUAND);
        assertThat(remise.sansReponse()).doesNotContainKey(lot.numero());
    }

    @Test
    void la_demonstration_montre_un_versement_paye_un_en_cours_et_un_rejete() throws IOException {
        Map<String, Scenario> dossiers = new TreeMap<>();
        for (String nom : List.of(
                "etape-9-brasserie-de-la-rive", "etape-9-cartonnerie-de-l-estuaire", "solde-acierie-de-l-exemple")) {
            dossiers.put(
                    "remise-" + nom,
                    Scenario.lire(Files.readString(Path.of("src/main/resources/demonstration", nom + ".yaml"))));
        }
        beans.getBean(Joueur.class).jouerEnsemble(dossiers, UnJour.le("2025-02-20"));
        assertThat(beans.getBean(OrdresPaiement.class).findAll().stream()
                        .filter(o -> beans.getBean(Dossiers.class)
                                .lire(o.ref().projet().dossier(), ANALYSTE)
                                .emetteur()
                                .startsWith("remise-"))
                        .map(o -> o.etat() + " " + o.ref().rapport() + " " + o.reference()))
                .containsExactlyInAnyOrder(
                        "PAYE AVANCEMENT-2023 SAGIR-4471819",
                        "PAYE AVANCEMENT-2023 SAGIR-4471820",
                        "TRANSMIS FINAL null",
                        "REJETE AVANCEMENT-2024 Compte fermé");
    }

    @Test
    void un_retour_fautif_ne_consigne_rien_et_dit_chaque_ligne() {
        Partie partie = payee();
        LotPaiement lot = remise.former(ANALYSTE, QUAND);
        byte[] fichier = retour(
                ligne(lot, partie, "85000.00", "PAYE", "V-1"),
                ligne(lot, partie, "85000.00", "PAYE", "V-2"),
                ligne(lot, partie, "85000.00", "PEUT-ETRE", "V-3"),
                ligne(lot, partie, "85000.00", "PAYE", ""));
        ActeRefuse refus = catchThrowableOfType(ActeRefuse.class, () -> remise.retour(fichier, ANALYSTE, QUAND));
        assertThat(refus.codes()).containsExactly("M-LOT-04", "M-LOT-02", "M-LOT-03");
        assertThat(lignes(refus)).extracting(ConstatImport::ligne).containsExactly(3L, 4L, 5L);
        refuse("M-LOT-06", () -> remise.retour(retour(ligne(lot, partie, "85000.01", "PAYE", "V-1")), ANALYSTE, QUAND));
        refuse("M-LOT-07", () -> remise.retour(retour(), ANALYSTE, QUAND));
        refuse("M-IMPORT-02", () -> remise.retour("lot;dossier\r\n".getBytes(StandardCharsets.UTF_8), ANALYSTE, QUAND));
        assertThat(partie.faits(VersementPaye.class)).isEmpty();

        remise.retour(retour(ligne(lot, partie, "85000.00", "PAYE", "V-1")), ANALYSTE, QUAND);
        refuse("M-LOT-05", () -> remise.retour(retour(ligne(lot, partie, "85000.00", "PAYE", "V-1")), ANALYSTE, QUAND));
        assertThat(partie.faits(VersementPaye.class)).hasSize(1);
    }

    @Test
    void deux_personnes_qui_forment_un_lot_a_la_fois_ne_remettent_rien_deux_fois() throws Exception {
        Partie partie = payee();
        ExecutorService deux = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> former = () -> {
                try {
                    remise.former(ANALYSTE, QUAND);
                    return true;
                } catch (RuntimeException e) {
                    return false;
                }
            };
            int formes = 0;
            for (Future<Boolean> issue : deux.invokeAll(List.of(former, former))) formes += issue.get() ? 1 : 0;
            assertThat(formes).isEqualTo(1);
        } finally {
            deux.shutdown();
        }
        assertThat(partie.faits(VersementTransmis.class)).hasSize(1);
    }

    @Test
    void l_emetteur_ne_forme_pas_de_lot() {
        Partie partie = payee();
        refuse("M-DROIT-01", () -> remise.former(partie.jeu.emetteur, QUAND));
        refuse("M-DROIT-01", () -> remise.retour(retour(), partie.jeu.emetteur, QUAND));
        assertThat(remise.enAttente()).hasSize(1);
    }

    private Partie payee() {
        return banc.jouer(UneVie.etude()
                .rapport("2024-02-20", 2023, UneVie.depenses(UneVie.piece("F-001", 2023, "100000.00")))
                .payer("2024-03-20", "AVANCEMENT-2023")
                .acte("2024-03-25", "horloge"));
    }

    private static String ligne(LotPaiement lot, Partie partie, String montant, String issue, String reference) {
        return String.join(";", lot.numero(), partie.dossier(), "P1", "AVANCEMENT-2023", montant, issue, reference);
    }

    private static byte[] retour(String... lignes) {
        return ("lot;dossier;projet;rapport;montant;issue;reference\r\n" + String.join("\r\n", lignes))
                .getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static List<ConstatImport> lignes(ActeRefuse refus) {
        return (List<ConstatImport>) refus.details();
    }

    private static void refuse(String code, Runnable acte) {
        assertThatThrownBy(acte::run)
                .isInstanceOfSatisfying(
                        ActeRefuse.class, e -> assertThat(e.codes()).containsExactly(code));
    }
}
