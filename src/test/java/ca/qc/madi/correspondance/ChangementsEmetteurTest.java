package ca.qc.madi.correspondance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.avenant.ChangementsEmetteur;
import ca.qc.madi.avenant.ChangementsEmetteur.Nouvelle;
import ca.qc.madi.avenant.ChangementsEmetteur.Reprise;
import ca.qc.madi.dossier.Cession;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur.Contact;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.dossier.EtatDossier;
import ca.qc.madi.dossier.FaitDossier.ContactChange;
import ca.qc.madi.dossier.Interlocuteurs;
import ca.qc.madi.dossier.Justification;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Correspondant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever answers for the émetteur from a day on is written to from that day; facts before keep the person they name. */
@TestMoteur
class ChangementsEmetteurTest {

    private static final Justification LETTRE = new Justification("Lettre du 1er mai", null, null);
    private static final Instant MAI = Instant.parse("2023-05-02T16:00:00Z");
    private static final LocalDate JUIN = LocalDate.of(2023, 6, 1);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ChangementsEmetteur changements;

    @Autowired
    private Interlocuteurs interlocuteurs;

    @Autowired
    private Annuaire annuaire;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Horloge horloge;

    @Test
    void lettersGoToTheNewPersonFromItsDayAndTheOldFactsKeepTheOldOne() {
        String dossier = new Boite(beans).offert("1190003001");
        Acteur emetteur = Acteur.emetteur("e", "neq-1190003001");
        horloge.fixerA(MAI);
        Nouvelle ana = new Nouvelle(" Ana Silva ", "ana@exemple.test", "");
        Justification rien = new Justification("", null, null);
        assertThatThrownBy(() -> changer(dossier, ana, JUIN, rien, emetteur)).hasMessageStartingWith("M-TEXTE-01");
        assertThatThrownBy(() -> changer(dossier, ana, LocalDate.of(2023, 2, 1), LETTRE, emetteur))
                .hasMessageStartingWith("M-DATE-02");
        changer(dossier, ana, JUIN, LETTRE, emetteur);
        EtatDossier avant = dossiers.lire(dossier, emetteur).etat();
        assertThat(avant).isEqualTo(EtatDossier.OFFERT);

        assertThat(adresses(dossier)).containsExactly("marie.1190003001@exemple.test", "luc.1190003001@exemple.test");
        horloge.fixerA(Instant.parse("2023-06-01T16:00:00Z"));
        assertThat(adresses(dossier)).containsExactly("ana@exemple.test", "luc.1190003001@exemple.test");
        assertThat(annuaire.duDossier(dossier).attention()).isEqualTo("Ana Silva");
        assertThat(interlocuteurs.le(JUIN.minusDays(1), dossier))
                .extracting(Contact::personne)
                .containsExactly("contact-1190003001-1", "contact-1190003001-2");

        changer(dossier, new Nouvelle("Bo Li", "bo@exemple.test", ""), JUIN, LETTRE, Boite.ANALYSTE);
        assertThat(adresses(dossier)).startsWith("bo@exemple.test");
        assertThat(dossiers.faits(dossier, emetteur))
                .extracting(Fait::contenu)
                .filteredOn(ContactChange.class::isInstance)
                .extracting(c -> ((ContactChange) c).nouvelle())
                .doesNotHaveDuplicates()
                .hasSize(2)
                .noneMatch(personne -> personne.contains("Ana"));
        horloge.fixerA(Instant.parse("2023-06-02T16:00:00Z"));
        beans.getBean(Octroi.class).repondre(dossier, false, emetteur, horloge.instant());
        assertThatThrownBy(() -> changer(dossier, ana, JUIN, LETTRE, emetteur)).hasMessageStartingWith("M-ETAT-01");
    }

    @Test
    void aNewOwnerIsWrittenToOnceTheMinistryAcceptsIt() {
        String dossier = new Boite(beans).offert("1190003002");
        Acteur emetteur = Acteur.emetteur("e", "neq-1190003002");
        horloge.fixerA(MAI);
        LocalDate jour = LocalDate.of(2023, 5, 1);
        Reprise reprise = new Reprise("7001", "Repreneur inc.", "1145678901", jour);
        refuse(dossier, new Reprise("7002", "Repreneur inc.", "1145678901", jour), "M-CESSION-01");
        refuse(dossier, new Reprise("7001", "Repreneur inc.", "12", jour), "M-CESSION-04");
        refuse(dossier, new Reprise("7001", "Repreneur inc.", "1145678901", JUIN), "M-DATE-01");
        assertThatThrownBy(() -> changements.traiter(dossier, "7001", true, "Oui", Boite.ANALYSTE, MAI))
                .hasMessageStartingWith("M-CESSION-03");
        declarer(dossier, reprise, emetteur);
        refuse(dossier, reprise, "M-CESSION-02");
        assertThat(adresses(dossier)).hasSize(2);
        assertThatThrownBy(() -> changements.traiter(dossier, "7001", true, "Oui", emetteur, MAI))
                .hasMessageStartingWith("M-DROIT-01");

        changements.traiter(dossier, "7001", true, "Engagement repris", Boite.ANALYSTE, MAI);
        assertThat(adresses(dossier)).hasSize(3).contains("max@exemple.test");
        assertThat(Cession.depuis(dossiers.faits(dossier, emetteur)))
                .singleElement()
                .satisfies(c -> assertThat(c.acceptee()).isTrue());
        declarer(dossier, reprise, emetteur);
        changements.traiter(dossier, "7001", false, "Vente annulée", Boite.ANALYSTE, MAI);
        assertThat(adresses(dossier)).as("who was accepted stays").hasSize(3).contains("max@exemple.test");
        assertThat(dossiers.lire(dossier, emetteur).etat()).isEqualTo(EtatDossier.OFFERT);
    }

    private void refuse(String dossier, Reprise reprise, String code) {
        assertThatThrownBy(() -> declarer(dossier, reprise, Boite.ANALYSTE)).hasMessageStartingWith(code);
    }

    private void declarer(String dossier, Reprise reprise, Acteur par) {
        changements.declarer(dossier, reprise, new Nouvelle("Max Roy", "max@exemple.test", ""), LETTRE, par, MAI);
    }

    private void changer(String dossier, Nouvelle personne, LocalDate effet, Justification preuve, Acteur par) {
        changements.changer(
                dossier, Fonction.REPRESENTANT_ADMINISTRATIF, personne, effet, preuve, par, horloge.instant());
    }

    private List<String> adresses(String dossier) {
        return annuaire.duDossier(dossier).adresses().stream()
                .map(Correspondant::courriel)
                .toList();
    }
}
