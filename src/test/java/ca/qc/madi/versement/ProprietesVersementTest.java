package ca.qc.madi.versement;

import static ca.qc.madi.versement.Lignes.AVANCEMENT;
import static ca.qc.madi.versement.Lignes.FINAL;
import static ca.qc.madi.versement.Lignes.capital;
import static ca.qc.madi.versement.Lignes.d;
import static ca.qc.madi.versement.Lignes.reclamees;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.projet.Reserves;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every project; a failure names its seed in the test's own name. */
class ProprietesVersementTest {

    private static final String SANS_LIMITE = "1000000000.00";

    static LongStream graines() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "graine {0}")
    @MethodSource("graines")
    void everyActOfALifeKeepsTheMoneyRules(long graine) {
        new Vie(graine).vivre();
    }

    /** Otherwise the lives above could pass without ever meeting a cap or a refund. */
    @Test
    void theLivesMeetEveryOutcome() {
        Set<String> issues = new HashSet<>();
        graines().forEach(graine -> {
            Vie vie = new Vie(graine);
            vie.vivre();
            issues.addAll(vie.issues);
        });
        assertThat(issues)
                .containsExactlyInAnyOrder(
                        "VERSER AUCUN null",
                        "VERSER CUMUL null",
                        "VERSER ENVELOPPE null",
                        "RIEN AUCUN null",
                        "RIEN CUMUL null",
                        "RIEN ENVELOPPE null",
                        "FACTURER AUCUN G-PAY-07",
                        "FACTURER CUMUL G-PAY-07",
                        "FACTURER CUMUL G-CUM-02");
    }

    @ParameterizedTest(name = "graine {0}")
    @MethodSource("graines")
    void whereTheEnvelopeDoesNotBiteTheOrderOfReportsChangesNoTotal(long graine) {
        Hasard hasard = new Hasard(graine);
        List<List<LigneRegistre>> rapports = new ArrayList<>();
        for (int i = hasard.entre(2, 6); i > 0; i--) rapports.add(hasard.lignes());
        Money aides = hasard.uneFoisSur(2) ? hasard.jusqua(30_000_000) : Montants.ZERO;
        int connuesA = hasard.entre(0, rapports.size());

        Money total = total(rapports, aides, connuesA);
        Collections.shuffle(rapports, hasard.source());

        assertThat(total(rapports, aides, rapports.size() - connuesA)).isEqualTo(total);
        Money depenses = rapports.stream()
                .flatMap(List::stream)
                .map(LigneRegistre::montant)
                .reduce(Montants.ZERO, Money::plus);
        assertThat(total).isEqualTo(Montants.max(Montants.ZERO, depenses.minus(aides)));
    }

    @ParameterizedTest(name = "graine {0}")
    @MethodSource("graines")
    void settingRowsAsideAmountsToNeverHavingClaimedThem(long graine) {
        Hasard hasard = new Hasard(graine);
        GrandLivre livre = new GrandLivre(SANS_LIMITE);
        livre.avancement("P1", hasard.lignes().toArray(LigneRegistre[]::new));
        Situation situation = livre.situation("P1");
        List<LigneRegistre> lignes = hasard.lignes();
        Reserves reserves = new Reserves(hasard.reserves(lignes).ecarts(), null);
        List<LigneRegistre> restantes = lignes.stream()
                .filter(ligne ->
                        reserves.ecarts().stream().noneMatch(e -> e.piece().equals(ligne.piece())))
                .toList();

        assertThat(CalculAvancement.calculer(reclamees(lignes), AVANCEMENT, situation, reserves)
                        .montant())
                .isEqualTo(CalculAvancement.calculer(reclamees(restantes), AVANCEMENT, situation, Reserves.AUCUNE)
                        .montant());
        assertThat(CalculFinal.calculer(reclamees(lignes), FINAL, situation, reserves)
                        .montant())
                .isEqualTo(CalculFinal.calculer(reclamees(restantes), FINAL, situation, Reserves.AUCUNE)
                        .montant());
    }

    @Test
    void aThousandRoundedReportsDoNotDrift() {
        GrandLivre livre = new GrandLivre(SANS_LIMITE);
        for (int i = 0; i < 1000; i++) livre.avancement("P1", capital("F-" + i, "33.33"));
        assertThat(livre.compte("P1").verse).isEqualTo(d("28330.00"));

        livre.finale("P1");
        assertThat(livre.compte("P1").net()).isEqualTo(d("33330.00"));
    }

    /** What the project keeps once settled; the last report is the final, the aid is learnt before the nth. */
    private static Money total(List<List<LigneRegistre>> rapports, Money aides, int connuesA) {
        GrandLivre livre = new GrandLivre(SANS_LIMITE);
        int dernier = rapports.size() - 1;
        for (int i = 0; i <= dernier; i++) {
            if (i == connuesA) livre.compte("P1").aides = aides;
            LigneRegistre[] lignes = rapports.get(i).toArray(LigneRegistre[]::new);
            if (i < dernier) livre.avancement("P1", lignes);
            else livre.finale("P1", lignes);
        }
        if (connuesA > dernier) livre.aideApresFinal("P1", aides);
        return livre.compte("P1").net();
    }
}
