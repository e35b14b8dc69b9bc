package ca.qc.madi.versement;

import static ca.qc.madi.versement.Lignes.reclamees;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.projet.Reserves;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/**
 * A random life of one émetteur: several projects on one enveloppe, reports, aids, finals, refunds collected. After
 * each act it proves the money rules against figures counted here in whole cents, by another way than the computation.
 */
final class Vie {

    private final Hasard hasard;
    private final long plafond;
    private final boolean reutilisable;
    private final GrandLivre livre;
    private final List<String> ouverts = new ArrayList<>();
    private final List<String> soldes = new ArrayList<>();

    /** The outcomes this life met, so that the tests can show that none is out of reach. */
    final Set<String> issues = new HashSet<>();

    Vie(long graine) {
        hasard = new Hasard(graine);
        plafond = cents(hasard.jusqua(hasard.uneFoisSur(3) ? 500_000_000 : 60_000_000));
        reutilisable = !hasard.uneFoisSur(4);
        livre = new GrandLivre(Hasard.cents(plafond), reutilisable);
        for (int i = hasard.entre(1, 4); i > 0; i--) ouverts.add("P" + i);
    }

    void vivre() {
        for (int acte = 0; acte < 40; acte++) {
            if (!ouverts.isEmpty() && !hasard.uneFoisSur(4)) agir(choisir(ouverts));
            else if (!soldes.isEmpty()) apresFinal(choisir(soldes));
            verifierEnveloppe();
        }
    }

    private void agir(String projet) {
        switch (hasard.entre(0, 7)) {
            case 0 -> solder(projet);
            case 1, 2 -> livre.compte(projet).aides = aide(projet);
            default -> avancer(projet);
        }
    }

    private void avancer(String projet) {
        List<LigneRegistre> lignes = hasard.lignes();
        Reserves reserves = hasard.reserves(lignes);
        long disponible = disponible();
        long net = net(projet);

        Calcul calcul = livre.avancement(projet, reclamees(lignes), reserves);

        long e = somme(lignes, reserves, false);
        long x = somme(lignes, reserves, true);
        long place = Math.max(0, admissible(projet) - aides(projet) - net);
        long du = Math.min(Math.min(Math.max(0, arrondi85(e) + x), place), disponible);
        assertThat(cents(calcul.montant())).isEqualTo(du - Math.min(du, moins(reserves)));
        assertThat(calcul.assiette()).isEqualTo(new Assiette(Hasard.cents(e), Hasard.cents(x)));
        verifier(projet, calcul);
    }

    /** A settled final: what the project keeps is its entitlement, or what the enveloppe still allowed if less. */
    private void solder(String projet) {
        List<LigneRegistre> lignes = hasard.lignes();
        Reserves reserves = hasard.reserves(lignes);
        long disponible = disponible();
        long net = net(projet);

        Calcul calcul = livre.finale(projet, reclamees(lignes), reserves);

        long droit = droit(projet, moins(reserves));
        assertThat(net(projet)).isEqualTo(Math.min(droit, net + disponible));
        if (calcul.suite() == Suite.FACTURER) assertThat(net(projet)).isEqualTo(droit);
        verifierRemboursement(calcul, net, cents(calcul.montant()));
        verifier(projet, calcul);
        ouverts.remove(projet);
        soldes.add(projet);
    }

    private void apresFinal(String projet) {
        if (hasard.uneFoisSur(2)) {
            livre.encaisser(projet);
            return;
        }
        long net = net(projet);
        Calcul calcul = livre.aideApresFinal(projet, aide(projet));

        var reduction = livre.compte(projet).reduction;
        assertThat(net(projet))
                .isEqualTo(Math.min(net, droit(projet, reduction == null ? 0 : cents(reduction.montant()))));
        verifierRemboursement(calcul, net, cents(calcul.montant()));
        verifier(projet, calcul);
    }

    private void verifier(String projet, Calcul calcul) {
        assertThat(calcul.derivation().stream()
                        .mapToLong(ligne -> cents(ligne.montant()))
                        .sum())
                .isEqualTo(cents(calcul.montant()));
        if (calcul.suite() == Suite.VERSER)
            assertThat(net(projet) + aides(projet)).isLessThanOrEqualTo(admissible(projet));
        issues.add(calcul.suite() + " " + calcul.plafond() + " " + calcul.regleRemboursement());
    }

    private static void verifierRemboursement(Calcul calcul, long net, long montant) {
        if (calcul.suite() == Suite.FACTURER) assertThat(-montant).isLessThanOrEqualTo(net);
    }

    private void verifierEnveloppe() {
        long retour = reutilisable ? cents(livre.encaisse()) : 0;
        assertThat(cents(livre.verse()) - retour).isLessThanOrEqualTo(plafond);
    }

    private long droit(String projet, long moins) {
        return Math.max(0, Math.max(0, admissible(projet) - aides(projet)) - moins);
    }

    private long disponible() {
        return plafond - cents(livre.verse()) + (reutilisable ? cents(livre.encaisse()) : 0);
    }

    private long admissible(String projet) {
        return cents(livre.compte(projet).acceptee.total());
    }

    private long aides(String projet) {
        return cents(livre.compte(projet).aides);
    }

    private long net(String projet) {
        return cents(livre.compte(projet).net());
    }

    private Money aide(String projet) {
        return hasard.jusqua(Math.max(0, admissible(projet)) * 6 / 5);
    }

    private String choisir(List<String> projets) {
        return projets.get(hasard.entre(0, projets.size() - 1));
    }

    private static long moins(Reserves reserves) {
        return reserves.reduction() == null ? 0 : cents(reserves.reduction().montant());
    }

    private static long somme(List<LigneRegistre> lignes, Reserves reserves, boolean exploitation) {
        return lignes.stream()
                .filter(ligne -> ligne.exploitation() == exploitation)
                .filter(ligne ->
                        reserves.ecarts().stream().noneMatch(e -> e.piece().equals(ligne.piece())))
                .mapToLong(ligne -> cents(ligne.montant()))
                .sum();
    }

    private static long arrondi85(long cents) {
        return new BigDecimal(cents * 85)
                .divide(new BigDecimal(100), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long cents(Money montant) {
        return montant.getAmountMinorLong();
    }
}
