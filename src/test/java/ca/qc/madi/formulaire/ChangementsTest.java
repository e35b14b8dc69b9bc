package ca.qc.madi.formulaire;

import static ca.qc.madi.formulaire.SaisieModele.decimal;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.Changement.Nature;
import ca.qc.madi.partage.Etape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changed between two versions of a form, said cell by cell and row by row. */
class ChangementsTest {

    private static Formulaire lire(SaisieModele saisie) {
        return LecteurFormulaire.lire(saisie.octets()).formulaire().orElseThrow();
    }

    private static List<String> entre(SaisieModele avant, SaisieModele apres) {
        return Changements.entre(lire(avant), lire(apres)).liste().stream()
                .map(c -> c.nature() + " " + c.onglet() + "!" + c.cellule() + " " + c.libelle()
                        + (c.rangee() == null ? "" : " [" + c.rangee() + "]") + " : " + c.avant() + " -> " + c.apres())
                .toList();
    }

    private static SaisieModele modele() {
        return SaisieModele.pte(Etape.DEPOT);
    }

    private static Map<String, Object> usine(String nom, String numero, String part) {
        int rue = numero.charAt(3) - '0';
        return Map.of("nom", "Usine " + nom, "numero", numero, "adresse", rue + ", rue " + nom, "part", decimal(part));
    }

    @Test
    void le_meme_formulaire_n_a_pas_change() {
        Changements aucun = Changements.entre(lire(modele()), lire(modele()));
        assertThat(aucun.liste()).isEmpty();
        assertThat(aucun.total()).isZero();
    }

    @Test
    void un_champ_modifie_est_dit_avec_ce_qu_il_etait() {
        assertThat(entre(modele(), modele().champ("projet.titre", "Autre titre")))
                .singleElement()
                .asString()
                .startsWith("MODIFICATION 1!C15 Titre du projet : ")
                .endsWith(" -> Autre titre");
    }

    @Test
    void un_montant_d_une_annee_est_dit_avec_sa_ligne_et_rien_de_ce_qui_en_decoule() {
        SaisieModele apres =
                modele().cellule("budget", 0, "estime", Map.of(2024, decimal("90000.00"), 2025, decimal("150000.00")));
        assertThat(entre(modele(), apres))
                .singleElement()
                .asString()
                .contains("Dépenses estimées avant projet 2024 [2.1] : 100000 -> 90000");
    }

    @Test
    void une_rangee_ajoutee_au_debut_ne_deplace_pas_les_autres() {
        SaisieModele avant = modele();
        SaisieModele apres = modele().sansLignes("etablissements");
        apres.ajouter("etablissements", usine("C", "7003", "0"));
        apres.ajouter("etablissements", usine("A", "7001", "0.6"));
        apres.ajouter("etablissements", usine("B", "7002", "0.4"));
        assertThat(entre(avant, apres))
                .singleElement()
                .asString()
                .startsWith("AJOUT 1!A")
                .contains("[7003]")
                .contains("Usine C · 7003 · 3, rue C");
        assertThat(entre(apres, avant)).singleElement().asString().startsWith("RETRAIT 1!null");
    }

    @Test
    void au_dela_d_un_nombre_les_changements_sont_comptes_sans_etre_dits() {
        SaisieModele apres = modele();
        int ajoutes = Changements.MONTRES + 3;
        for (int i = 0; i < ajoutes; i++) {
            apres.ajouter("activites", Map.of("numero", "N" + i, "activite", "Travail " + i));
        }
        Changements changements = Changements.entre(lire(modele()), lire(apres));
        assertThat(changements.total()).isEqualTo(ajoutes);
        assertThat(changements.liste()).hasSize(Changements.MONTRES).allMatch(c -> c.nature() == Nature.AJOUT);
    }
}
