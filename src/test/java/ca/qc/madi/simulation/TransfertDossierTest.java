package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.avenant.ChangementsEmetteur;
import ca.qc.madi.avenant.ChangementsEmetteur.Nouvelle;
import ca.qc.madi.avenant.ChangementsEmetteur.Reprise;
import ca.qc.madi.avenant.TransfertDossier;
import ca.qc.madi.bureau.LigneRegistre;
import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.correspondance.Lettre;
import ca.qc.madi.correspondance.Lettres;
import ca.qc.madi.correspondance.Modele;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur.Contact;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.FaitDossier.ContactChange;
import ca.qc.madi.dossier.FicheDossier;
import ca.qc.madi.dossier.Interlocuteurs;
import ca.qc.madi.dossier.Justification;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.journal.RegistreRefus;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.preuve.Reexecutions;
import ca.qc.madi.projet.Brouillon;
import ca.qc.madi.projet.Brouillons;
import ca.qc.madi.projet.Canal;
import ca.qc.madi.projet.DepotBrouillon;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.Piece;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.GenrePiece;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.projet.Reception;
import ca.qc.madi.simulation.Banc.Partie;
import ca.qc.madi.suivi.Attestations;
import ca.qc.madi.suivi.FaitSuivi.AttestationRecue;
import ca.qc.madi.versement.LotPaiement;
import ca.qc.madi.versement.RemisePaiements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Étapes 12 and 13 under a new owner: it files what is left of the ten years, and the old one sees the dossier no more. */
@TestMoteur
class TransfertDossierTest {

    private static final String SITE = "QC0481";
    private static final Instant QUAND = UnJour.le("2027-12-02");

    /** What the regime does not publish and the entente states; it has no common budget. */
    private static final Map<String, String> CADRE =
            Map.of("depense.acquittement.dateLimite", "2030-12-31", "livrables.dateLimite", "2031-12-31");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransfertDossier transferts;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Octroi octroi;

    @Autowired
    private Interlocuteurs interlocuteurs;

    @Autowired
    private RegistreTaches registre;

    @Autowired
    private Attestations attestations;

    @Autowired
    private Actes actes;

    @Autowired
    private Journal journal;

    @Autowired
    private Emetteurs emetteurs;

    @Autowired
    private RemisePaiements remise;

    @Autowired
    private Fichiers fichiers;

    @Autowired
    private Flux flux;

    @Autowired
    private Brouillons brouillons;

    @Autowired
    private ChangementsEmetteur changements;

    @Autowired
    private Lettres lettres;

    @Autowired
    private RegistreRefus refus;

    @Test
    void theNewOwnerFilesWhatIsLeftOfTheTenYearsAndTheOldOneIsToldThereIsNoDossier() throws IOException {
        Scenario scenario =
                Scenario.lire(Files.readString(ScenariosTest.DOSSIER.resolve("V1-nouveau-proprietaire.yaml")));
        List<JsonNode> restants = new ArrayList<>();
        scenario.actes().forEach(restants::add);
        Partie partie = new Banc(beans).commencer(scenario);
        jouerJusqua("suite-cession", partie, restants);
        String dossier = partie.dossier();
        Acteur ancien = partie.jeu.emetteur;
        partie.acte("2027-12-02", "horloge");
        String autre = octroi.offrirSeul(
                new Octroi.Offre(String.valueOf(ancien.emetteur()), "CONSIGNE", Montants.dollars("50000.00"), CADRE),
                partie.jeu.analyste,
                UnJour.le("2027-11-01"));
        Tache attestation = attestation(dossier);
        actes.executer(new Acte("prise", dossier, ancien, QUAND), () -> flux.reclamer(attestation.id(), ancien.id()));

        refuse(dossier, "QC0482", "Oui", partie.jeu.analyste, "M-CESSION-03");
        refuse(dossier, SITE, " ", partie.jeu.analyste, "M-TEXTE-01");
        refuse(dossier, SITE, "Oui", ancien, "M-DROIT-01");
        assertThatThrownBy(() ->
                        transferts.transferer(dossier, SITE, ancien.emetteur(), "Le même", partie.jeu.analyste, QUAND))
                .hasMessageStartingWith("M-CESSION-05");
        assertThat(dossiers.lire(dossier, ancien).emetteur()).isEqualTo(ancien.emetteur());

        jouerJusqua("transfert", partie, restants);
        Acteur nouveau = partie.jeu.emetteur;
        assertThat(nouveau.emetteur()).isEqualTo("neq-1190009994");
        assertThatThrownBy(() -> dossiers.exigerAcces(dossier, ancien)).isInstanceOf(DossierIntrouvable.class);
        assertThatThrownBy(() -> dossiers.exigerAcces(autre, nouveau)).isInstanceOf(DossierIntrouvable.class);
        assertThat(dossiers.visibles(ancien)).extracting(FicheDossier::id).containsExactly(autre);
        assertThat(dossiers.visibles(nouveau))
                .extracting(FicheDossier::id)
                .contains(dossier)
                .doesNotContain(autre);
        assertThatThrownBy(() -> attester(partie, ancien)).isInstanceOf(DossierIntrouvable.class);
        assertThat(interlocuteurs.le(LocalDate.of(2027, 12, 3), dossier))
                .extracting(Contact::personne)
                .contains(emetteurs
                        .findById("neq-1190009994")
                        .orElseThrow()
                        .contacts()
                        .iterator()
                        .next()
                        .personne())
                .as("Ana Silva, of the old owner, answers for nothing more")
                .doesNotContain(partie.faits(ContactChange.class).get(0).nouvelle());
        assertThat(registre.duDossier(dossier))
                .extracting(LigneRegistre::emetteur)
                .containsOnly(nouveau.emetteur());
        assertThat(attestation(dossier).titulaire()).isNull();

        jouerJusqua("", partie, restants);
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.etat("P1")).isEqualTo("CLOS");
        assertThat(partie.faits(AttestationRecue.class)).hasSize(10);
        assertThat(beans.getBean(Reexecutions.class).executer(dossier).ecarts()).isEmpty();
    }

    /** A dossier is not handed over while a payment waits. */
    @Test
    void aDossierStaysWithWhoeverIsOwedAPayment() {
        Partie partie = new Banc(beans)
                .jouer(UneVie.etude()
                        .rapport("2024-02-20", 2023, UneVie.depenses(UneVie.piece("F-001", 2023, "100000.00")))
                        .payer("2024-03-20", "AVANCEMENT-2023", "approbation", "false"));
        String dossier = partie.dossier();
        partie.acte("{date: 2024-03-21, acte: cession, acquereur: \"Repreneur inc.\", neq: \"1190009994\"}")
                .acte("{date: 2024-03-22, acte: suite-cession}");
        assertThat(partie.refus()).isEmpty();
        partie.acte("2024-03-23", "horloge");
        Instant quand = UnJour.le("2024-03-23");
        assertThatThrownBy(() -> transferts.transferer(dossier, "7001", null, "Vente", partie.jeu.analyste, quand))
                .hasMessageStartingWith("M-CESSION-07");
        partie.acte("2024-03-23", "approbation", "annee", "2023");
        transferts.transferer(dossier, "7001", null, "Vente", partie.jeu.analyste, quand);
        assertThat(dossiers.lire(dossier, partie.jeu.analyste).emetteur()).isEqualTo("neq-1190009994");

        LotPaiement lot = remise.former(partie.jeu.analyste, quand);
        assertThat(new String(fichiers.ouvrir(lot.fichier()), StandardCharsets.UTF_8))
                .as("issued before, it is the old owner's")
                .contains(dossier + ";1145678901;Aciérie de l’Exemple inc.;P1;AVANCEMENT-2023;85000.00");
    }

    /** Of a dossier on two sites, the company must have taken over both. */
    @Test
    void aDossierOnTwoSitesGoesOnlyToTheCompanyThatTookOverBoth() {
        String usine = "{numero: \"7001\", nom: \"Usine A\"}";
        String deux = UneVie.enVigueur().yaml().replace(usine, usine + ", {numero: \"7002\", nom: \"Usine B\"}");
        Partie partie = new Banc(beans).jouer(Scenario.lire(deux));
        String dossier = partie.dossier();
        Instant quand = UnJour.le("2024-03-25");
        partie.acte(cession("2024-03-21", "7001", "Repreneur inc.", "1190009994"))
                .acte("{date: 2024-03-21, acte: suite-cession, etablissement: \"7001\"}")
                .acte("2024-03-25", "horloge");
        assertThat(partie.refus()).isEmpty();
        actes.executer(new Acte("depot", dossier, "P1", Acteur.MOTEUR, quand), () -> surDeuxSites(dossier));

        Acteur analyste = partie.jeu.analyste;
        assertThatThrownBy(() -> transferts.transferer(dossier, "7001", null, "Vente", analyste, quand))
                .hasMessageStartingWith("M-CESSION-06")
                .hasMessageContaining("7002")
                .hasMessageNotContaining("7001");
        partie.acte(cession("2024-03-26", "7002", "Voisin inc.", "1112345674"))
                .acte("{date: 2024-03-26, acte: suite-cession, etablissement: \"7002\"}");
        assertThatThrownBy(() -> transferts.transferer(dossier, "7001", null, "Vente", analyste, quand))
                .hasMessageStartingWith("M-CESSION-06");
        assertThat(dossiers.lire(dossier, partie.jeu.emetteur).emetteur()).isEqualTo(partie.jeu.emetteur.emetteur());

        partie.acte(cession("2024-03-27", "7002", "Repreneur inc.", "1190009994"))
                .acte("{date: 2024-03-27, acte: suite-cession, etablissement: \"7002\"}");
        assertThat(partie.refus()).isEmpty();
        transferts.transferer(dossier, "7001", null, "Vente", analyste, UnJour.le("2024-03-27"));
        assertThat(dossiers.lire(dossier, analyste).emetteur()).isEqualTo("neq-1190009994");
    }

    /** What the old owner prepared and had not sent stays its own; both companies are written to. */
    @Test
    void theAwaitedReportIsPreparedAnewAndBothOwnersAreWrittenTo() {
        Partie partie = new Banc(beans).jouer(UneVie.etude());
        Acteur analyste = partie.jeu.analyste;
        Acteur ancien = partie.jeu.emetteur;
        String dossier = partie.dossier();
        partie.acte("2024-02-05", "horloge");
        Instant quand = UnJour.le("2024-02-05");
        RefRapport rapport = partie.rapport("AVANCEMENT-2023");
        String numero = brouillons.ouvrirRapport(rapport, ancien).numero();
        PieceJointe classeur =
                fichiers.ranger(GenrePiece.CLASSEUR, "brouillon.xlsx", "brouillon".getBytes(StandardCharsets.UTF_8));
        brouillons.joindre(dossier, numero, List.of(classeur), ancien);
        brouillons.recevoir(dossier, numero, new Reception(quand, Canal.COURRIEL), analyste);
        Justification vente = new Justification("Acte de vente", null, null);
        changements.changer(
                dossier,
                Fonction.REPRESENTANT_ADMINISTRATIF,
                new Nouvelle("Ana Silva", "ana@ancien.test", ""),
                LocalDate.of(2024, 2, 1),
                vente,
                ancien,
                quand);
        Reprise reprise = new Reprise("7001", "Repreneur du Sud inc.", "1190008887", LocalDate.of(2024, 2, 1));
        Nouvelle max = new Nouvelle("Max Roy", "max@nouveau.test", "");
        changements.declarer(dossier, reprise, max, vente, ancien, quand);
        changements.traiter(dossier, "7001", true, "Oui", analyste, quand);

        Acteur nouveau = Acteur.emetteur("max", transferts.transferer(dossier, "7001", null, "Vente", analyste, quand));

        assertThat(brouillons.duDossier(dossier, nouveau)).isEmpty();
        assertThatThrownBy(() -> brouillons.joindre(dossier, numero, List.of(classeur), nouveau))
                .isInstanceOf(ProjetIntrouvable.class);
        Brouillon neuf = brouillons.ouvrirRapport(rapport, nouveau);
        assertThat(neuf.numero()).isNotEqualTo(numero);
        assertThat(neuf.pieces()).isEmpty();
        assertThat(brouillons.duDossier(dossier, analyste))
                .extracting(Brouillon::numero, Brouillon::ouvert)
                .containsExactlyInAnyOrder(tuple(numero, false), tuple(neuf.numero(), true));
        assertThatThrownBy(() -> beans.getBean(DepotBrouillon.class).deposer(dossier, numero, analyste))
                .hasMessageStartingWith("M-ETAT-05");
        assertThat(refus.duDossier(dossier))
                .last()
                .satisfies(r -> assertThat(r.codes()).containsExactly("M-ETAT-05"));

        Lettre recue = lettre(dossier, Modele.TRANSFERT);
        assertThat(recue.envois()).extracting(Lettre.Envoi::destinataire).containsExactly("max@nouveau.test");
        assertThat(lettres.html(dossier, recue.numero(), nouveau))
                .contains(
                        "Aciérie de l’Exemple inc.",
                        "Max Roy",
                        "le rapport d’avancement de 2023",
                        "1er\u00a0mars 2024");
        Lettre quittee = lettre(dossier, Modele.DESSAISISSEMENT);
        assertThat(quittee.envois()).extracting(Lettre.Envoi::destinataire).containsExactly("ana@ancien.test");
        assertThat(lettres.html(dossier, quittee.numero(), analyste))
                .contains("Aciérie de l’Exemple inc.", "Ana Silva")
                .doesNotContain("Repreneur du Sud", "Max Roy");
        assertThat(lettres.pdf(dossier, quittee.numero(), analyste).contenu()).startsWith('%', 'P', 'D', 'F');
        assertThat(lettres.duDossier(dossier, nouveau))
                .extracting(Lettre::modele)
                .contains(Modele.TRANSFERT)
                .doesNotContain(Modele.DESSAISISSEMENT);
        assertThatThrownBy(() -> lettres.html(dossier, quittee.numero(), nouveau))
                .isInstanceOf(DossierIntrouvable.class);
    }

    private Lettre lettre(String dossier, Modele modele) {
        return lettres.duDossier(dossier, Acteur.analyste("a")).stream()
                .filter(l -> l.modele() == modele)
                .findFirst()
                .orElseThrow();
    }

    private static String cession(String date, String site, String acquereur, String neq) {
        return UneVie.texte(
                date,
                "cession",
                Map.of("etablissement", '"' + site + '"', "acquereur", '"' + acquereur + '"', "neq", '"' + neq + '"'));
    }

    /** A study of both sites, as its fact tells it: no workbook is read here. */
    private void surDeuxSites(String dossier) {
        Piece piece = new Piece("0".repeat(64), "2025-01-31", "2025-01", List.of());
        List<String> sites = List.of("7001", "7002");
        journal.consigner(
                dossier,
                new DemandeRecue(
                        "P1", Volet.PTE, "Étude", piece, List.of(), null, null, sites, null, null, null, null));
    }

    private void refuse(String dossier, String site, String motif, Acteur par, String code) {
        assertThatThrownBy(() -> transferts.transferer(dossier, site, null, motif, par, QUAND))
                .hasMessageStartingWith(code);
    }

    private void attester(Partie partie, Acteur par) {
        var dite = new Attestations.Attestation(true, true, "", null);
        attestations.attester(new RefProjet(partie.dossier(), "P1"), 3, dite, par, QUAND);
    }

    private Tache attestation(String dossier) {
        return flux.taches(dossier).stream()
                .filter(t -> t.type() == TypeTache.ATTESTER)
                .findFirst()
                .orElseThrow();
    }

    /** Plays up to an act of that name, included; to the end when none bears it. */
    private void jouerJusqua(String acte, Partie partie, List<JsonNode> restants) {
        while (!restants.isEmpty()) {
            ActeDecrit suivant = new ActeDecrit(restants.remove(0));
            beans.getBean(Joueur.class).jouer(partie.jeu, suivant);
            if (suivant.nom().equals(acte)) return;
        }
    }
}
