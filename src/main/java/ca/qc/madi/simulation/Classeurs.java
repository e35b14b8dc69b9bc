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

    private static final String MADI = "MADI";
    private static final String FONDS_PROPRES = "Fonds propres";
    private static final String AIDE_QUEBEC = "Aide gouvernementale – Québec";
    private static final String AIDE_CANADA = "Aide gouvernementale – Canada";

    private final Scenario scenario;
    private final Volet volet;
    private final Map<String, Map<Integer, Money>> estime = new LinkedHashMap<>();
    private final List<Map<String, Object>> registre = new ArrayList<>();
    private final Map<String, Money> aides = new LinkedHashMap<>();
    private Map<String, Money> janvierMars = Map.of();

    Classeurs(Scenario scenario, Volet volet, ActeDecrit formulaire) {
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
        tableaux.put("activites", List.of(activite(etape)));
        Map<String, Object> champs =
                new ChampsScenario(scenario, disposition, volet).remplir(etape, annee, jour, annees());
        return RedacteurFormulaire.rediger(disposition, new Saisie(champs, tableaux));
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
        Money total = estime.values().stream()
                .flatMap(parAnnee -> parAnnee.values().stream())
                .reduce(Montants.ZERO, Money::plus);
        Money madi = Montants.min(total, Montants.dollars(scenario.enveloppe()));
        List<Map<String, Object>> sources = new ArrayList<>();
        sources.add(source(etape, MADI, MADI, madi, madiRecu));
        sources.add(source(etape, FONDS_PROPRES, FONDS_PROPRES, total.minus(madi), Montants.ZERO));
        aides.forEach((nom, recu) -> {
            String nature = nom.contains("Canada") ? AIDE_CANADA : AIDE_QUEBEC;
            sources.add(source(etape, nom, nature, Montants.ZERO, recu));
        });
        return sources;
    }

    private static Map<String, Object> source(Etape etape, String nom, String nature, Money prevu, Money recu) {
        Map<String, Object> source = new HashMap<>(Map.of("source", nom, "nature", nature, "prevu", prevu));
        if (etape != Etape.DEPOT) source.put("recu", recu);
        return source;
    }

    private Map<String, Object> activite(Etape etape) {
        List<Integer> annees = annees();
        Map<String, Object> activite = new HashMap<>();
        activite.put("numero", "1");
        activite.put("activite", "Réalisation");
        activite.put("debutPrevu", LocalDate.ofYearDay(annees.get(0), 1));
        activite.put("finPrevue", LocalDate.of(annees.get(annees.size() - 1), 12, 31));
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
