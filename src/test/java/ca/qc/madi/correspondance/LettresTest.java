package ca.qc.madi.correspondance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Octroi;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.simulation.Vies;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import ca.qc.madi.versement.LigneDerivation;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A letter is written with its fact, frozen once, and stays what it was. */
@TestMoteur
class LettresTest {

    private static final Acteur ANALYSTE = Acteur.analyste("analyste1");
    private static final String DE_COTE = "de-cote";

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Lettres lettres;

    @Autowired
    private LettresEcrites ecrites;

    @Autowired
    private LettresGelees gelees;

    @Autowired
    private GelLettres gel;

    @Autowired
    private Journal journal;

    @Autowired
    private Octroi octroi;

    private List<LettreEcrite> toutes(String dossier) {
        return ecrites.findByDossierOrderByRangAscIdAsc(dossier);
    }

    @Test
    void chaque_fait_de_la_vie_de_X2_a_ses_lettres() {
        String dossier = Vies.soldee(beans);
        assertThat(lettres.duDossier(dossier, ANALYSTE))
                .extracting(Lettre::modele)
                .containsExactly(
                        Modele.OFFRE,
                        Modele.ENTENTE,
                        Modele.OCTROI,
                        Modele.ENTENTE,
                        Modele.ACCEPTATION,
                        Modele.RAPPEL,
                        Modele.RAPPEL,
                        Modele.VERSEMENT,
                        Modele.RAPPEL,
                        Modele.VERSEMENT,
                        Modele.CLOTURE);
        for (LettreEcrite lettre : toutes(dossier)) {
            Fait fait = journal.lire(dossier).get((int) lettre.rang() - 1);
            assertThat(lettre.jour()).as("%s", lettre.modele()).isEqualTo(fait.jour());
            assertThat(gel.geler(lettre.id())).isNotEmpty();
        }
    }

    @Test
    void l_avis_de_versement_explique_le_montant_par_la_derivation_du_calcul() {
        String dossier = Vies.soldee(beans);
        List<LettreEcrite> avis = toutes(dossier).stream()
                .filter(l -> l.modele() == Modele.VERSEMENT)
                .toList();
        assertThat(avis)
                .extracting(l -> l.donnees().montants().get("montant"))
                .containsExactly(Montants.dollars("85000.00"), Montants.dollars("165000.00"));
        assertThat(avis).allSatisfy(l -> {
            assertThat(l.donnees().lignes())
                    .isNotEmpty()
                    .allSatisfy(ligne -> assertThat(ligne.regle()).startsWith("G-"));
            assertThat(somme(l)).isEqualTo(l.donnees().montants().get("montant"));
        });
    }

    @Test
    void une_facture_de_remboursement_porte_son_numero_sa_regle_et_son_calcul_puis_le_projet_se_ferme() {
        String dossier = Vies.remboursee(beans);
        LettreEcrite facture = toutes(dossier).stream()
                .filter(l -> l.modele() == Modele.REMBOURSEMENT)
                .findFirst()
                .orElseThrow();
        RemboursementFacture fait = (RemboursementFacture)
                journal.lire(dossier).get((int) facture.rang() - 1).contenu();
        assertThat(facture.donnees().textes())
                .containsEntry("facture", dossier + "-" + facture.rang())
                .containsEntry("regle", fait.regle());
        assertThat(facture.donnees().lignes()).isNotEmpty();
        assertThat(somme(facture)).isEqualTo(fait.montant().negated());
        assertThat(toutes(dossier))
                .extracting(LettreEcrite::modele)
                .endsWith(Modele.VERSEMENT, Modele.CLOTURE, Modele.REMBOURSEMENT, Modele.RAPPEL, Modele.CLOTURE);
        assertThat(toutes(dossier).get(toutes(dossier).size() - 1).donnees().montants())
                .containsEntry("net", Montants.dollars("60000.00"));
    }

    @Test
    void l_entente_a_signer_est_le_projet_d_entente_a_l_octet_G_DEM_07() {
        String dossier = Vies.enVigueur(beans);
        List<byte[]> ententes = toutes(dossier).stream()
                .filter(l -> l.modele() == Modele.ENTENTE)
                .map(l -> gel.geler(l.id()))
                .toList();
        assertThat(ententes).hasSize(2);
        assertThat(ententes.get(0)).isEqualTo(ententes.get(1));
    }

    @Test
    void une_lettre_laissee_sans_pdf_par_un_arret_est_gelee_au_tour_suivant_et_une_seule_fois() {
        mettreDeCoteCellesDesAutresTests();
        String dossier = Vies.enVigueur(beans);
        List<LettreEcrite> attendues = toutes(dossier);
        assertThat(attendues).isNotEmpty().noneMatch(l -> gelees.existsById(l.id()));
        while (gel.gelerLesEnAttente() > 0) continue;
        assertThat(attendues).allMatch(l -> gelees.existsById(l.id()));
        for (LettreEcrite lettre : attendues) {
            byte[] gele = gel.geler(lettre.id());
            assertThat(gel.refaire(lettre)).as("%s made again", lettre.modele()).isEqualTo(gele);
            assertThat(gelees.findById(lettre.id()).orElseThrow().sha256()).isEqualTo(Empreinte.de(gele));
        }
        assertThat(gel.gelerLesEnAttente()).isZero();
        base.update("delete from lettre_gelee where sha256 = ?", DE_COTE);
    }

    @Test
    void une_lettre_qui_ne_se_met_pas_en_page_n_en_retient_aucune_autre() {
        mettreDeCoteCellesDesAutresTests();
        List<LettreEcrite> attendues = toutes(Vies.enVigueur(beans));
        LettreEcrite fautive = attendues.get(0);
        base.update("update lettre set version = 'inconnue' where id = ?", fautive.id());
        assertThat(gel.gelerLesEnAttente()).isEqualTo(attendues.size() - 1);
        assertThat(attendues).allMatch(l -> gelees.existsById(l.id()) != (l.id() == fautive.id()));
        base.update("update lettre set version = ? where id = ?", fautive.version(), fautive.id());
        assertThat(gel.gelerLesEnAttente()).isEqualTo(1);
        base.update("delete from lettre_gelee where sha256 = ?", DE_COTE);
    }

    /** The letters that other lives on this database left unfrozen: not to be made here. */
    private void mettreDeCoteCellesDesAutresTests() {
        base.update(
                "insert into lettre_gelee (lettre, sha256, contenu, gelee_le) select l.id, ?, X'', l.ecrite_le"
                        + " from lettre l where not exists (select 1 from lettre_gelee g where g.lettre = l.id)",
                DE_COTE);
    }

    @Test
    void un_acte_refuse_n_ecrit_aucune_lettre() {
        String dossier = Vies.enVigueur(beans);
        int avant = toutes(dossier).size();
        assertThatThrownBy(() -> octroi.transmettreLettre(dossier, ANALYSTE, Boite.JOUR))
                .isInstanceOf(ActeRefuse.class);
        assertThat(toutes(dossier)).hasSize(avant);
    }

    @Test
    void les_lettres_d_un_autre_n_existent_pas() {
        String dossier = Vies.enVigueur(beans);
        long numero = toutes(dossier).get(0).id();
        Acteur autre = Acteur.emetteur("autre", "autre-societe");
        assertThatThrownBy(() -> lettres.duDossier(dossier, autre)).isInstanceOf(DossierIntrouvable.class);
        assertThatThrownBy(() -> lettres.pdf(dossier, numero, autre)).isInstanceOf(DossierIntrouvable.class);
        assertThatThrownBy(() -> lettres.html(dossier, numero, autre)).isInstanceOf(DossierIntrouvable.class);
        String voisin = Vies.enVigueur(beans);
        assertThatThrownBy(() -> lettres.pdf(voisin, numero, ANALYSTE)).isInstanceOf(DossierIntrouvable.class);
        assertThat(lettres.pdf(dossier, numero, ANALYSTE).nom()).isEqualTo(dossier + "-offre-1.pdf");
    }

    @Test
    void un_emetteur_recoit_ses_lettres_dans_sa_langue() {
        String dossier = new Boite(beans).offert("1190000101", Map.of("langue", "en"));
        assertThat(lettres.duDossier(dossier, ANALYSTE))
                .extracting(Lettre::langue)
                .containsOnly("en");
        assertThat(lettres.html(dossier, toutes(dossier).get(0).id(), ANALYSTE)).contains("Dear Sir or Madam,");
    }

    private static Money somme(LettreEcrite lettre) {
        return lettre.donnees().lignes().stream().map(LigneDerivation::montant).reduce(Montants.ZERO, Money::plus);
    }
}
