package ca.qc.madi.simulation;

import ca.qc.madi.simulation.Deroulement.Ligne;
import ca.qc.madi.simulation.Deroulement.Remboursement;
import ca.qc.madi.simulation.Deroulement.Versement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What must hold of any dossier played to its end, whatever it was. */
final class Invariants {

    /** States of a project of which nothing more is awaited. */
    static final Set<String> FINIS = Set.of("SOLDE_VERSE", "CLOS", "REFUSE", "NON_ADMISSIBLE", "RETIRE", "RESILIE");

    /** One refused act refuses those that follow: the first ones tell why. */
    private static final int PREMIERS = 3;

    private Invariants() {}

    /** What does not hold, in words; empty when all does. */
    static List<String> rompus(Scenario scenario, Deroulement vie) {
        List<String> rompus = new ArrayList<>();
        vie.refus().stream().limit(PREMIERS).forEach(r -> rompus.add("un acte légal est refusé : " + r));
        enveloppe(scenario, vie, rompus);
        vie.versements().forEach(v -> derivation(v, rompus));
        Map<String, BigDecimal> depenses = depenses(scenario);
        Map<String, BigDecimal> net = net(vie);
        net.forEach((projet, recu) -> {
            BigDecimal plafond = depenses.getOrDefault(projet, BigDecimal.ZERO);
            if (recu.signum() < 0) rompus.add(projet + " rembourse plus que reçu");
            if (recu.compareTo(plafond) > 0) rompus.add(projet + " : " + recu + " pour " + plafond + " dépensés");
        });
        cumul(scenario, vie, depenses, rompus);
        orphelins(vie, rompus);
        return rompus;
    }

    private static void enveloppe(Scenario scenario, Deroulement vie, List<String> rompus) {
        BigDecimal verse =
                somme(vie.versements().stream().map(Versement::montant).toList());
        BigDecimal rendu = somme(montants(scenario, "remboursement").values());
        BigDecimal solde = vie.solde() == null ? BigDecimal.ZERO : vie.solde();
        if (verse.compareTo(scenario.enveloppe()) > 0) rompus.add("l’enveloppe est dépassée : " + verse);
        if (solde.compareTo(scenario.enveloppe().subtract(verse).add(rendu)) != 0)
            rompus.add("solde inexact : " + solde);
    }

    private static void derivation(Versement versement, List<String> rompus) {
        BigDecimal somme =
                somme(versement.derivation().stream().map(Ligne::montant).toList());
        if (somme.compareTo(versement.montant()) != 0) rompus.add("dérivation inexacte : " + versement);
    }

    /** Aid known when the account was made, and what MADI paid less what it claimed for it, within the expenses. */
    private static void cumul(
            Scenario scenario, Deroulement vie, Map<String, BigDecimal> depenses, List<String> rompus) {
        Map<String, BigDecimal> paye = new HashMap<>();
        vie.versements().forEach(v -> paye.merge(v.projet(), v.montant(), BigDecimal::add));
        vie.remboursements().stream()
                .filter(r -> !r.regle().equals("G-SUIVI-04"))
                .forEach(r -> paye.merge(r.projet(), r.montant().negate(), BigDecimal::add));
        Map<String, BigDecimal> aides = montants(scenario, "aide");
        paye.forEach((projet, recu) -> {
            BigDecimal aide = aides.getOrDefault(projet, BigDecimal.ZERO);
            BigDecimal plafond = depenses.getOrDefault(projet, BigDecimal.ZERO);
            if (recu.signum() > 0 && recu.add(aide).compareTo(plafond) > 0)
                rompus.add(projet + " : cumul de " + recu + " et " + aide + " pour " + plafond);
        });
    }

    /** A project that is not over awaits somebody. */
    private static void orphelins(Deroulement vie, List<String> rompus) {
        vie.etat().forEach((projet, etat) -> {
            boolean attendu = vie.taches().stream().anyMatch(t -> projet.equals(t.projet()));
            if (!projet.equals("dossier") && !FINIS.contains(etat) && !attendu)
                rompus.add(projet + " est " + etat + " et n’attend personne");
        });
    }

    private static Map<String, BigDecimal> net(Deroulement vie) {
        Map<String, BigDecimal> net = new HashMap<>();
        for (Versement v : vie.versements()) net.merge(v.projet(), v.montant(), BigDecimal::add);
        for (Remboursement r : vie.remboursements())
            net.merge(r.projet(), r.montant().negate(), BigDecimal::add);
        return net;
    }

    /** By project, what its acts of that name amount to: aid made known, refunds that came in. */
    private static Map<String, BigDecimal> montants(Scenario scenario, String nom) {
        Map<String, BigDecimal> sommes = new HashMap<>();
        for (JsonNode acte : scenario.actes()) {
            if (acte.path("acte").asString("").equals(nom)) ajouter(sommes, acte, acte.get("montant"));
        }
        return sommes;
    }

    /** By project, the rows its reports claim. */
    private static Map<String, BigDecimal> depenses(Scenario scenario) {
        Map<String, BigDecimal> sommes = new HashMap<>();
        for (JsonNode acte : scenario.actes()) {
            acte.path("depenses").forEach(d -> ajouter(sommes, acte, d.get("montant")));
        }
        return sommes;
    }

    private static void ajouter(Map<String, BigDecimal> sommes, JsonNode acte, JsonNode montant) {
        sommes.merge(acte.path("projet").asString(""), montant.decimalValue(), BigDecimal::add);
    }

    private static BigDecimal somme(Collection<BigDecimal> montants) {
        return montants.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
