package ca.qc.madi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The workbooks LibreOffice saved, judged as scenario R1 deposits them. */
class ClasseursReelsTest {

    private static final LocalDate ACCEPTATION = LocalDate.of(2024, 4, 10);

    private static Verdict depot(Volet volet, String fichier) {
        return Validateur.valider(
                Exemples.octets(fichier), Exemples.contexte(volet, Etape.DEPOT, LocalDate.of(2024, 2, 20)));
    }

    static Verdict avancement() {
        return Validateur.valider(
                Exemples.octets("pte-avancement-2024.xlsx"),
                Exemples.contexte(Volet.PTE, Etape.AVANCEMENT, LocalDate.of(2025, 2, 15))
                        .avecAnnee(2024)
                        .avecAcceptation(ACCEPTATION)
                        .avecDernierAccepte(depot(Volet.PTE, "pte-depot.xlsx").donnees()));
    }

    private static Verdict leFinal() {
        return Validateur.valider(
                Exemples.octets("pte-final.xlsx"),
                Exemples.contexte(Volet.PTE, Etape.FINAL, LocalDate.of(2026, 1, 20))
                        .avecAcceptation(ACCEPTATION)
                        .avecDejaReclamees(registre(avancement()))
                        .avecDernierAccepte(avancement().donnees()));
    }

    private static List<LigneRegistre> registre(Verdict verdict) {
        return Objects.requireNonNull(verdict.donnees()).registre();
    }

    @Test
    void les_trois_depots_du_pte_sont_conformes() {
        assertThat(depot(Volet.PTE, "pte-depot.xlsx").constats()).isEmpty();
        assertThat(avancement().codesErreur()).isEmpty();
        assertThat(leFinal().codesErreur()).isEmpty();
    }

    @Test
    void les_taux_horaires_sans_bareme_sont_les_seuls_avertissements() {
        assertThat(avancement().constats())
                .extracting(Constat::code, Constat::cellule)
                .containsExactly(Exemples.couple("G-RATE-01", "G15"));
        assertThat(leFinal().constats())
                .extracting(Constat::code, Constat::cellule)
                .containsExactly(Exemples.couple("G-RATE-01", "G15"), Exemples.couple("G-RATE-01", "G16"));
    }

    @Test
    void les_depots_ges_et_inno_sont_conformes() {
        assertThat(depot(Volet.GES, "ges-depot.xlsx").constats()).isEmpty();
        assertThat(depot(Volet.INNO, "inno-depot.xlsx").constats()).isEmpty();
    }

    @Test
    void un_pte_depose_comme_ges_est_refuse() {
        assertThat(depot(Volet.GES, "pte-depot.xlsx").codesErreur()).contains("F-COH-04", "G-FIN-07");
    }

    @Test
    void les_versements_du_scenario_se_deduisent_des_registres() {
        LocalDate coupure = LocalDate.of(2024, 12, 31);
        Money base = registre(avancement()).stream()
                .filter(l -> !l.acquittement().isAfter(coupure))
                .map(LigneRegistre::montant)
                .reduce(Montants.ZERO, Money::plus);
        Money interim = Montants.part(base, new BigDecimal("0.85"));
        Money tout = registre(leFinal()).stream().map(LigneRegistre::montant).reduce(Montants.ZERO, Money::plus);
        assertThat(interim).isEqualTo(Montants.dollars("34346.80"));
        assertThat(tout.minus(interim)).isEqualTo(Montants.dollars("301061.75"));
    }

    @Test
    void les_donnees_sont_celles_que_l_on_voit_dans_excel() {
        var donnees = Objects.requireNonNull(leFinal().donnees());
        assertThat(donnees.titre()).isEqualTo("Fours à récupération");
        assertThat(donnees.volet()).isEqualTo(Volet.PTE);
        assertThat(donnees.etape()).isEqualTo(Etape.FINAL);
        assertThat(donnees.debut()).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(donnees.etablissements())
                .singleElement()
                .satisfies(e -> assertThat(e.numero()).isEqualTo("QC0481"));
        assertThat(donnees.budget().get(1).estimeTotal()).isEqualTo(Montants.dollars("220000.55"));
        assertThat(donnees.financement().get(1).recu()).isEqualTo(Montants.dollars("50000.00"));
        assertThat(donnees.activites()).hasSize(2);
        assertThat(donnees.registre())
                .extracting(LigneRegistre::piece)
                .containsExactly("F-001", "F-002", "F-003", "F-004");
    }
}
