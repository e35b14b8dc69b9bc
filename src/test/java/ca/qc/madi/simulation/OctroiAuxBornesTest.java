package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.simulation.Banc.Partie;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Étapes 1 to 5 at their bounds (rules catalogue, part 11). */
@TestMoteur
class OctroiAuxBornesTest {

    @Autowired
    private BeanFactory beans;

    private Banc banc;

    @BeforeEach
    void installer() {
        banc = new Banc(beans);
    }

    @Test
    void T01_une_enveloppe_de_999_999_99_va_au_conseil_du_tresor() {
        Partie partie = banc.jouer(UneVie.interessee().enveloppe("999999.99"));
        assertThat(partie.recit().autorisation()).isEqualTo("CT");
        assertThat(partie.taches()).containsExactly("Consigner la décision du Conseil du trésor");
    }

    @Test
    void T02_une_enveloppe_de_1_000_000_00_demande_un_decret() {
        Partie partie = banc.jouer(UneVie.interessee().enveloppe("1000000.00"));
        assertThat(partie.recit().autorisation()).isEqualTo("DECRET");
        assertThat(partie.taches()).containsExactly("Consigner le décret");
    }

    @Test
    void T03_une_enveloppe_de_1_000_000_01_demande_un_decret() {
        Partie partie = banc.jouer(UneVie.interessee().enveloppe("1000000.01"));
        assertThat(partie.recit().autorisation()).isEqualTo("DECRET");
    }

    @Test
    void T04_une_offre_declinee_finit_sans_tache_de_decret() {
        UneVie declinee = UneVie.vide().acte("2023-03-01", "offre").acte("2023-03-15", "reponse", "interet", "false");
        Partie partie = banc.jouer(declinee);
        assertThat(partie.taches()).isEmpty();
        assertThat(partie.recit().autorisation()).isNull();
        assertThat(partie.etat("dossier")).isEqualTo("REFUSE_PAR_EMETTEUR");

        partie.acte("2023-05-10", "autorisation", "numero", "\"612-2023\"");
        assertThat(partie.refus()).containsExactly("M-ETAT-01");
    }

    @Test
    void T05_l_entente_est_en_vigueur_a_la_signature_du_ministere_quand_elle_est_la_derniere() {
        assertThat(vigueur(signee("2024-03-04", "EMETTEUR", "2024-03-11", "MELCCFP")))
                .isEqualTo("2024-03-11");
    }

    @Test
    void T06_l_entente_est_en_vigueur_a_la_signature_de_l_emetteur_quand_elle_est_la_derniere() {
        assertThat(vigueur(signee("2024-03-04", "MELCCFP", "2024-03-11", "EMETTEUR")))
                .isEqualTo("2024-03-11");
    }

    @Test
    void une_seule_signature_ne_met_rien_en_vigueur() {
        Partie partie = banc.jouer(UneVie.lettree().acte("2024-03-04", "signature", "partie", "EMETTEUR"));
        assertThat(partie.etat("dossier")).isEqualTo("SIGNEE_EMETTEUR");
        assertThat(partie.faits(EntenteEnVigueur.class)).isEmpty();
    }

    @Test
    void T07_une_signature_datee_d_avant_la_lettre_est_refusee() {
        Partie partie = banc.jouer(UneVie.lettree().acte("2023-05-19", "signature", "partie", "EMETTEUR"));
        assertThat(partie.refus()).containsExactly("G-DEM-06");

        partie.acte("2023-05-20", "signature", "partie", "EMETTEUR");
        assertThat(partie.refus()).containsExactly("G-DEM-06");
        assertThat(partie.etat("dossier")).isEqualTo("SIGNEE_EMETTEUR");
    }

    @Test
    void T07_une_lettre_datee_d_avant_l_autorisation_est_refusee() {
        UneVie autorisee = UneVie.interessee().acte("2023-05-10", "autorisation", "numero", "\"612-2023\"");
        Partie partie = banc.jouer(autorisee.acte("2023-05-09", "lettre-octroi"));
        assertThat(partie.refus()).containsExactly("G-DEM-05");

        partie.acte("2023-05-10", "lettre-octroi");
        assertThat(partie.etat("dossier")).isEqualTo("ENTENTE_TRANSMISE");
    }

    @Test
    void T60_demander_une_enveloppe_plus_haute_d_un_cent_est_refuse() {
        Partie partie = banc.jouer(UneVie.enVigueur().acte("2024-01-15", "enveloppe", "montant", "1500000.01"));
        assertThat(partie.refus()).containsExactly("G-FIN-03");
        assertThat(partie.histoire().dossier().enveloppe().getAmount()).isEqualByComparingTo("1500000.00");
    }

    @Test
    void T60_une_deuxieme_offre_au_meme_emetteur_est_refusee() {
        Partie partie = banc.jouer(UneVie.enVigueur());
        String dossier = partie.dossier();
        partie.acte("2024-01-15", "offre");
        assertThat(partie.refus()).containsExactly("G-FIN-03");
        assertThat(partie.dossier()).isEqualTo(dossier);
    }

    @Test
    void une_offre_declinee_n_en_empeche_pas_une_autre() {
        UneVie declinee = UneVie.vide().acte("2023-03-01", "offre").acte("2023-03-15", "reponse", "interet", "false");
        Partie partie = banc.jouer(declinee.acte("2024-01-15", "offre"));
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.etat("dossier")).isEqualTo("OFFERT");
    }

    @Test
    void une_autorisation_refusee_met_fin_au_dossier() {
        Partie partie =
                banc.jouer(UneVie.interessee().acte("2023-05-10", "autorisation", "accordee", "false", "motif", "Non"));
        assertThat(partie.etat("dossier")).isEqualTo("NON_AUTORISE");
        assertThat(partie.taches()).isEmpty();

        partie.acte("2023-05-20", "lettre-octroi").acte("2023-07-02", "depot", "volet", "PTE", "formulaire", ESTIME);
        assertThat(partie.refus()).containsExactly("M-ETAT-01", "G-DEM-08");
    }

    private static final String ESTIME = "{estime: {\"2.1\": {2023: 100000.00}}}";

    private Partie signee(String jour, String partie, String autreJour, String autre) {
        return banc.jouer(UneVie.lettree()
                .acte(jour, "signature", "partie", partie)
                .acte(autreJour, "signature", "partie", autre));
    }

    private static String vigueur(Partie partie) {
        assertThat(partie.etat("dossier")).isEqualTo("EN_VIGUEUR");
        LocalDate depuis = partie.faits(EntenteEnVigueur.class).get(0).depuis();
        assertThat(partie.histoire().dossier().enVigueurDepuis()).contains(depuis);
        return depuis.toString();
    }
}
