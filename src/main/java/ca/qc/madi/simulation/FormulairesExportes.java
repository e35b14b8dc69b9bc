package ca.qc.madi.simulation;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.DonneesFormulaire.LigneBudget;
import ca.qc.madi.formulaire.DonneesFormulaire.SourceFinancement;
import ca.qc.madi.formulaire.Formulaire;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.formulaire.TableauLu;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the workbooks of a dossier say, in a scenario's words: amounts, years and dates as they are, names replaced. */
final class FormulairesExportes {

    private static final String GOUVERNEMENT = "Aide gouvernementale";
    private static final String CONSIGNE = "Mise en consigne";
    private static final String CANADA = "Canada";

    private final Anonymes anonymes;
    private final String propre;
    private final Function<String, Formulaire> lecture;
    private final Map<String, Set<String>> connues = new HashMap<>();
    private final Map<String, String> natures = new HashMap<>();

    /**
     * @param propre how the form names the measure's own money
     * @param lecture reads a stored workbook by its SHA-256
     */
    FormulairesExportes(Anonymes anonymes, String propre, Function<String, Formulaire> lecture) {
        this.anonymes = anonymes;
        this.propre = propre;
        this.lecture = lecture;
    }

    void demande(String projet, String sha256, ObjectNode formulaire) {
        DonneesFormulaire donnees = DonneesFormulaire.de(lecture.apply(sha256));
        ObjectNode estime = formulaire.putObject("estime");
        for (LigneBudget ligne : donnees.budget()) {
            ObjectNode annees = estime.putObject(ligne.ligne());
            ligne.estime().forEach((annee, montant) -> annees.put(String.valueOf(annee), montant.getAmount()));
        }
        Map<String, BigDecimal> sources = new LinkedHashMap<>();
        donnees.financement().forEach(s -> {
            retenir(s);
            sources.merge(source(projet, s.source()), s.prevu().getAmount(), BigDecimal::add);
        });
        ObjectNode financement = formulaire.putObject("financement");
        sources.forEach(financement::put);
        ArrayNode mesures = formulaire.putArray("mesures");
        donnees.mesuresPte().forEach(mesures::add);
        connues.put(projet, new HashSet<>());
    }

    void rapport(String projet, String sha256, ObjectNode acte) {
        Formulaire lu = lecture.apply(sha256);
        DonneesFormulaire donnees = DonneesFormulaire.de(lu);
        donnees.financement().forEach(this::retenir);
        ArrayNode depenses = acte.putArray("depenses");
        Set<String> deja = connues.computeIfAbsent(projet, p -> new HashSet<>());
        for (LigneRegistre ligne : donnees.registre()) {
            if (deja.add(ligne.piece() + "|" + ligne.ligne() + "|" + ligne.fournisseur() + "|" + ligne.montant()))
                depense(depenses.addObject(), ligne);
        }
        ObjectNode janvierMars = acte.putObject("janvierMars");
        donnees.budget().stream()
                .filter(l -> l.janvierMars().isPositive())
                .forEach(l -> janvierMars.put(l.ligne(), l.janvierMars().getAmount()));
        exploitation(acte, lu.tableau("exploitation").map(TableauLu::lignes).orElse(List.of()));
    }

    private void depense(ObjectNode depense, LigneRegistre ligne) {
        depense.put("piece", piece(ligne.piece()));
        depense.put("ligne", ligne.ligne());
        depense.put("fournisseur", anonymes.de("Fournisseur", ligne.fournisseur()));
        depense.put("engagement", ligne.engagement().toString());
        depense.put("acquittement", ligne.acquittement().toString());
        depense.put("montant", ligne.montant().getAmount());
        depense.put("taxesExclues", ligne.taxesExclues() ? "Oui" : "Non");
        if (ligne.heures() != null) depense.put("heures", ligne.heures());
        if (ligne.taux() != null) depense.put("taux", ligne.taux().getAmount());
        if (ligne.corpsEmploi() != null) depense.put("corpsEmploi", ligne.corpsEmploi());
    }

    private static void exploitation(ObjectNode acte, List<LigneLue> lignes) {
        if (lignes.isEmpty()) return;
        ArrayNode annees = acte.putArray("exploitation");
        lignes.forEach(ligne -> ligne.cellule("annee")
                .nombre()
                .ifPresent(annee -> annees.addObject()
                        .put("annee", annee.intValue())
                        .put("surcout", ligne.cellule("surcout").nombreOuZero().orElse(BigDecimal.ZERO))));
    }

    /** The number that stands for a supporting document. */
    String piece(String vraie) {
        return anonymes.de("Pièce", vraie);
    }

    /** The name that stands for a source of money; one that is no government's counts with the own funds. */
    String source(String projet, String vraie) {
        String nature = natures.getOrDefault(vraie, GOUVERNEMENT);
        if (nature.equals(propre)) return propre;
        if (nature.equals(CONSIGNE)) return CONSIGNE;
        if (!nature.startsWith(GOUVERNEMENT)) return Classeurs.FONDS_PROPRES;
        boolean federale = nature.contains(CANADA) || (!natures.containsKey(vraie) && vraie.contains(CANADA));
        return anonymes.de(federale ? "Aide du Canada" : "Aide du Québec", vraie);
    }

    private void retenir(SourceFinancement source) {
        String nature = source.nature();
        if (nature != null) natures.put(source.source(), nature);
    }
}
