package ca.qc.madi.correspondance;

import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.versement.LigneDerivation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its template asks for it, every value already written in the letter's language. A name that the letter
 * does not hold is a defect of the template and ends in IllegalStateException, never in a blank.
 */
final class VueLettre {

    private final Modele modele;
    private final String version;
    private final DonneesLettre donnees;
    private final Formats formats;

    VueLettre(Modele modele, String version, DonneesLettre donnees, Locale langue) {
        this.modele = modele;
        this.version = version;
        this.donnees = donnees;
        this.formats = Formats.de(langue);
    }

    /** A line of a derivation, written. */
    record Ligne(String libelle, String regle, String montant) {}

    public String titre() {
        return formats.texte(modele.titre());
    }

    public String modele() {
        return modele.fichier(version, formats.langue().getLanguage());
    }

    public String mesure() {
        return formats.texte(donnees.mesure());
    }

    public String dossier() {
        return donnees.dossier();
    }

    public String emetteur() {
        return donnees.emetteur();
    }

    public @Nullable String neq() {
        return donnees.neq();
    }

    public @Nullable String attention() {
        return donnees.attention();
    }

    public String jour() {
        return formats.jourEcrit(donnees.jour());
    }

    public boolean a(String nom) {
        return donnees.textes().containsKey(nom)
                || donnees.dates().containsKey(nom)
                || donnees.montants().containsKey(nom);
    }

    public boolean est(String nom, String valeur) {
        return valeur.equals(donnees.textes().get(nom));
    }

    public String montant(String nom) {
        return formats.montant(exiger(donnees.montants(), nom));
    }

    public boolean positif(String nom) {
        return exiger(donnees.montants(), nom).isPositive();
    }

    public String date(String nom) {
        return formats.jourEcrit(exiger(donnees.dates(), nom));
    }

    public String texte(String nom) {
        return exiger(donnees.textes(), nom);
    }

    /** One thing to hand in, its last day and the words of its project and report. */
    record Attendu(LocalDate dernier, String projet, String quoi, String jour) {}

    /** What the addressee has to hand in, soonest first. */
    public List<Attendu> attendus() {
        return donnees.dates().entrySet().stream()
                .filter(e -> e.getKey().startsWith(DonneesLettre.ATTENDU))
                .map(e -> attendu(e.getKey().substring(DonneesLettre.ATTENDU.length()), e.getValue()))
                .sorted(Comparator.comparing(Attendu::dernier)
                        .thenComparing(Attendu::projet)
                        .thenComparing(Attendu::quoi))
                .toList();
    }

    private Attendu attendu(String nom, LocalDate dernier) {
        int fin = nom.indexOf('/');
        String quoi = formats.texte(NomRapport.de(nom.substring(fin + 1)));
        return new Attendu(dernier, nom.substring(0, fin), quoi, formats.jourEcrit(dernier));
    }

    /** The report as a sentence names it: its own words stand in the bundles. */
    public String rapport() {
        return formats.texte(NomRapport.de(texte("rapport")));
    }

    public List<Ligne> lignes() {
        return donnees.lignes().stream().map(this::ligne).toList();
    }

    /** What the lines add up to. */
    public String somme() {
        Money somme = donnees.lignes().stream().map(LigneDerivation::montant).reduce(Montants.ZERO, Money::plus);
        return formats.montant(somme);
    }

    private Ligne ligne(LigneDerivation ligne) {
        return new Ligne(formats.texte(ligne.libelle()), ligne.regle(), formats.montant(ligne.montant()));
    }

    private <T> T exiger(Map<String, T> valeurs, String nom) {
        T valeur = valeurs.get(nom);
        if (valeur == null) throw new IllegalStateException("letter " + modele() + " holds no " + nom);
        return valeur;
    }
}
