package ca.qc.madi.simulation;

import ca.qc.madi.simulation.Deroulement.Ligne;
import ca.qc.madi.simulation.Deroulement.Remboursement;
import ca.qc.madi.simulation.Deroulement.Versement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What must hold of any dossier played to its end, whatever it was. */
final class Invariants {

    private static final Set<String> FINIS = Set.of("SOLDE_VERSE", "CLOS", "REFUSE", "NON_ADMISSIBLE");

    /** One refused act refuses those that follow: the first ones tell why. */
    private static final int PREMIERS = 3;

    private Invariants() {}

    /** What does not hold, in words; empty when all does. */
    static List<String> rompus(Scenario scenario, Deroulement vie) {
        List<String> rompus = new ArrayList<>();
        vie.refus().stream().limit(PREMIERS).forEach(r -> rompus.add("un acte légal est refusé : " + r));
        enveloppe(scenario, vie, rompus);
        vie.versements().forEach(v -> derivation(v, rompus));
        Map<String, BigDecimal> depenses = sommes(scenario, "depenses");
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
        BigDecimal solde = vie.solde() == null ? BigDecimal.ZERO : vie.solde();
        if (verse.compareTo(scenario.enveloppe()) > 0) rompus.add("l’enveloppe est dépassée : " + verse);
        if (solde.compareTo(scenario.enveloppe().subtract(verse)) != 0) rompus.add("solde inexact : " + solde);
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
        Map<String, BigDecimal> aides = sommes(scenario, "montant");
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

    /** By project, the aid its acts made known or the rows its reports claim. */
    private static Map<String, BigDecimal> sommes(Scenario scenario, String champ) {
        Map<String, BigDecimal> sommes = new HashMap<>();
        for (JsonNode acte : scenario.actes()) {
            String projet = acte.path("projet").asString("");
            if (champ.equals("montant") && acte.path("acte").asString("").equals("aide")) {
                sommes.merge(projet, acte.get("montant").decimalValue(), BigDecimal::add);
            }
            if (champ.equals("depenses")) {
                acte.path("depenses")
                        .forEach(d -> sommes.merge(projet, d.get("montant").decimalValue(), BigDecimal::add));
            }
        }
        return sommes;
    }

    private static BigDecimal somme(List<BigDecimal> montants) {
        return montants.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
