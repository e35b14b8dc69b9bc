package ca.qc.madi.simulation;

import ca.qc.madi.formulaire.Disposition;
import ca.qc.madi.formulaire.Dispositions;
import ca.qc.madi.formulaire.RedacteurFormulaire;
import ca.qc.madi.formulaire.Saisie;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Fills one project's workbooks from what a scenario states, the rest with valid values: financing equal to the
 * expenses, one établissement, the register cumulative and the « réelles » that follow it.
 */
final class Classeurs {

    static final String FONDS_PROPRES = "Fonds propres";

    private final Scenario scenario;
    private final Volet volet;
    private final Map<String, Map<Integer, Money>> estime = new LinkedHashMap<>();
    private final List<Map<String, Object>> registre = new ArrayList<>();
    private final Map<String, Money> aides = new LinkedHashMap<>();
    private final ProjetDecrit projet;
    private Map<String, Money> janvierMars = Map.of();
    private List<ActeDecrit> exploitation = List.of();

    /** @param depot the act that deposits the project */
    Classeurs(Scenario scenario, Volet volet, ActeDecrit depot) {
        ActeDecrit formulaire = new ActeDecrit(depot.noeud("formulaire"));
        this.projet = ProjetDecrit.de(scenario, depot);
        this.scenario = scenario;
        this.volet = volet;
        formulaire.noeud("estime").properties().forEach(ligne -> {
            Map<Integer, Money> parAnnee = new TreeMap<>();
            ligne.getValue()
                    .properties()
                    .forEach(a -> parAnnee.put(Integer.valueOf(a.getKey()), ActeDecrit.montant(a.getValue())));
            estime.put(ligne.getKey(), parAnnee);
        });
    }

    byte[] demande(LocalDate jour) {
        return rediger(Etape.DEPOT, null, jour, false, Montants.ZERO);
    }

    /** @param madiRecu what MADI has paid on the project so far, in CAD */
    byte[] rapport(ActeDecrit acte, Etape etape, @Nullable Integer annee, Money madiRecu) {
        acte.liste("depenses").forEach(depense -> registre.add(ligneRegistre(depense)));
        aides.putAll(acte.montants("aides"));
        janvierMars = acte.montants("janvierMars");
        exploitation = acte.liste("exploitation");
        return rediger(etape, annee, acte.jour(), acte.vrai("variations"), madiRecu);
    }

    /** A report that was refused leaves nothing in the register. */
    void retirer(ActeDecrit acte) {
        int nombre = acte.liste("depenses").size();
        registre.subList(registre.size() - nombre, registre.size()).clear();
    }

    void aide(String source, Money montant) {
        aides.put(source, montant);
    }

    private byte[] rediger(Etape etape, @Nullable Integer annee, LocalDate jour, boolean variations, Money madiRecu) {
        Disposition disposition = Dispositions.enVigueurLe(jour);
        Map<String, List<Map<String, Object>>> tableaux = new HashMap<>();
        tableaux.put("etablissements", List.of(etablissement()));
        tableaux.put("budget", budget(etape, variations));
        tableaux.put("registre", List.copyOf(registre));
        tableaux.put("financement", financement(etape, madiRecu));
        tableaux.put("activites", List.of(activite(etape, annee)));
        if (volet != Volet.PTE) tableaux.put("mesures", projet.mesures());
        if (volet == Volet.GES && etape == Etape.DEPOT) tableaux.put("surcouts", List.of(surcout()));
        if (!exploitation.isEmpty()) tableaux.put("exploitation", ProjetDecrit.exploitation(exploitation));
        Map<String, Object> champs =
                new ChampsScenario(scenario, disposition, volet).remplir(etape, annee, jour, annees());
        if (volet != Volet.PTE) champs.putAll(projet.champs(volet, etape, jour, annees()));
        return RedacteurFormulaire.rediger(disposition, new Saisie(champs, tableaux));
    }

    /** The whole estimate above a reference that costs nothing. */
    private Map<String, Object> surcout() {
        return Map.of("poste", "Projet", "coutProjet", total(), "coutReference", Montants.ZERO);
    }

    private Money total() {
        return estime.values().stream()
                .flatMap(parAnnee -> parAnnee.values().stream())
                .reduce(Montants.ZERO, Money::plus);
    }

    private Map<String, Object> etablissement() {
        Scenario.EtablissementDecrit site = scenario.emetteur().etablissements().get(0);
        return Map.of(
                "nom", site.nom(), "numero", site.numero(), "adresse", "1, rue de l’Usine", "part", BigDecimal.ONE);
    }

    private List<Map<String, Object>> budget(Etape etape, boolean variations) {
        List<Map<String, Object>> lignes = new ArrayList<>();
        estime.forEach((numero, parAnnee) -> {
            Map<String, Object> ligne = new HashMap<>();
            ligne.put("section", numero.split("\\.")[0]);
            ligne.put("ligne", numero);
            ligne.put("description", "Dépense " + numero);
            ligne.put("estime", parAnnee);
            if (etape != Etape.DEPOT) ligne.put("reel", reelles(numero));
            if (janvierMars.containsKey(numero)) ligne.put("janvierMars", janvierMars.get(numero));
            if (variations) ligne.put("variation", "Écart expliqué dans le rapport.");
            lignes.add(ligne);
        });
        return lignes;
    }

    private Map<Integer, Money> reelles(String numero) {
        Map<Integer, Money> parAnnee = new TreeMap<>();
        for (Map<String, Object> ligne : registre) {
            if (!numero.equals(ligne.get("ligne"))) continue;
            int annee = ((LocalDate) Objects.requireNonNull(ligne.get("acquittement"))).getYear();
            parAnnee.merge(annee, (Money) Objects.requireNonNull(ligne.get("montant")), Money::plus);
        }
        return parAnnee;
    }

    private List<Map<String, Object>> financement(Etape etape, Money madiRecu) {
        if (!projet.financement().isEmpty()) return projet.sources(etape, madiRecu, aides);
        Money total = total();
        Money madi = Montants.min(total, Montants.dollars(scenario.enveloppe()));
        List<Map<String, Object>> sources = new ArrayList<>();
        String propre = scenario.regles().nature();
        sources.add(ProjetDecrit.source(etape, propre, propre, madi, madiRecu));
        sources.add(ProjetDecrit.source(etape, FONDS_PROPRES, FONDS_PROPRES, total.minus(madi), Montants.ZERO));
        aides.forEach((nom, recu) -> sources.add(ProjetDecrit.aide(etape, nom, Montants.ZERO, recu)));
        return sources;
    }

    /** Its end is put off when a report finds it passed. */
    private Map<String, Object> activite(Etape etape, @Nullable Integer annee) {
        List<Integer> annees = annees();
        Map<String, Object> activite = new HashMap<>();
        activite.put("numero", "1");
        activite.put("activite", "Réalisation");
        activite.put("debutPrevu", LocalDate.ofYearDay(annees.get(0), 1));
        int derniere = annees.get(annees.size() - 1);
        int fin = annee == null ? derniere : Math.max(derniere, annee + 1);
        activite.put("finPrevue", LocalDate.of(fin, 12, 31));
        if (etape != Etape.DEPOT) activite.put("avancement", new BigDecimal("0.5"));
        return activite;
    }

    private List<Integer> annees() {
        return estime.values().stream()
                .flatMap(parAnnee -> parAnnee.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Map<String, Object> ligneRegistre(ActeDecrit depense) {
        Map<String, Object> ligne = new HashMap<>();
        ligne.put("piece", depense.texte("piece"));
        ligne.put("ligne", depense.texte("ligne"));
        ligne.put("fournisseur", depense.texteSiPresent("fournisseur").orElse("Génie-conseil de l’Exemple inc."));
        ligne.put("engagement", depense.date("engagement"));
        ligne.put("acquittement", depense.date("acquittement"));
        ligne.put("montant", depense.montant("montant"));
        ligne.put("taxesExclues", depense.texteSiPresent("taxesExclues").orElse("Oui"));
        ligne.put("etablissement", scenario.emetteur().etablissements().get(0).numero());
        if (depense.a("heures")) ligne.put("heures", depense.valeur("heures", BigDecimal::new));
        if (depense.a("taux")) ligne.put("taux", depense.montant("taux"));
        depense.texteSiPresent("corpsEmploi").ifPresent(c -> ligne.put("corpsEmploi", c));
        return ligne;
    }
}
