package ca.qc.madi.validation;

import ca.qc.madi.formulaire.Adresse;
import ca.qc.madi.formulaire.Cellule;
import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.CelluleLue.Etat;
import ca.qc.madi.formulaire.Lieu;
import ca.qc.madi.formulaire.OngletLu;
import ca.qc.madi.formulaire.TypeValeur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Texte;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A finding being written. Its sentence stands under {@code constat.<code>[.<variante>]} and receives the label {0},
 * the value {1}, the expected value {2}, then whatever the rule adds.
 */
final class Signalement {

    private static final int CENTS = 2;

    private final Regle regle;
    private final String code;
    private final Consumer<Releve> sortie;
    private Gravite gravite = Gravite.ERREUR;
    private @Nullable Integer onglet;
    private @Nullable String feuille;
    private @Nullable Adresse adresse;
    private String libelle = "";
    private @Nullable String valeur;
    private @Nullable Object valeurDite;
    private @Nullable String attendu;
    private @Nullable Object attenduDit;
    private String variante = "";

    Signalement(Regle regle, String code, Consumer<Releve> sortie) {
        this.regle = regle;
        this.code = code;
        this.sortie = sortie;
    }

    Signalement sur(CelluleLue cellule) {
        valeur = montre(cellule);
        valeurDite = dite(cellule);
        return sur(cellule.lieu());
    }

    Signalement sur(Lieu lieu, Cellule contenu) {
        return valeur(contenu.vide() ? null : contenu.affiche()).sur(lieu);
    }

    Signalement sur(Lieu lieu) {
        onglet = lieu.onglet();
        feuille = lieu.feuille();
        adresse = lieu.adresse();
        libelle = lieu.libelle();
        return this;
    }

    /** On a whole tab; its sheet is null when the file has none. */
    Signalement sur(OngletLu lu) {
        feuille = lu.present() ? lu.feuille() : null;
        libelle = lu.onglet().nom();
        onglet = lu.onglet().numero();
        return this;
    }

    Signalement surFeuille(@Nullable Integer numero, String nom) {
        onglet = numero;
        feuille = nom;
        libelle = nom;
        return this;
    }

    Signalement libelle(String texte) {
        libelle = texte;
        return this;
    }

    Signalement valeur(@Nullable String texte) {
        valeur = texte;
        valeurDite = texte;
        return this;
    }

    /** An amount: in plain decimals in the finding, as its language writes it in the sentence. */
    Signalement valeur(BigDecimal nombre) {
        valeur = montant(nombre);
        valeurDite = argent(nombre);
        return this;
    }

    Signalement attendu(@Nullable String texte) {
        attendu = texte;
        attenduDit = texte;
        return this;
    }

    Signalement attendu(BigDecimal nombre) {
        attendu = montant(nombre);
        attenduDit = argent(nombre);
        return this;
    }

    Signalement variante(String mot) {
        variante = mot;
        return this;
    }

    Signalement gravite(Gravite nouvelle) {
        gravite = nouvelle;
        return this;
    }

    Signalement avertissement() {
        return gravite(Gravite.AVERTISSEMENT);
    }

    Signalement info() {
        return gravite(Gravite.INFO);
    }

    /** Ends the sentence; what is given comes after the label, the value and the expected value. */
    void dire(Object... autres) {
        Object[] arguments = new Object[3 + autres.length];
        arguments[0] = libelle;
        arguments[1] = Objects.requireNonNullElse(valeurDite, "");
        arguments[2] = Objects.requireNonNullElse(attenduDit, "");
        System.arraycopy(autres, 0, arguments, 3, autres.length);
        Texte message = Texte.de("constat." + code + (variante.isEmpty() ? "" : "." + variante), arguments);
        String cellule = adresse == null ? null : adresse.a1();
        sortie.accept(new Releve(
                new Constat(
                        code,
                        gravite,
                        onglet,
                        feuille,
                        cellule,
                        libelle,
                        valeur,
                        attendu,
                        message,
                        regle.reference(),
                        regle.id()),
                adresse));
    }

    /** What a person sees; an amount in plain decimals with two digits. */
    private static @Nullable String montre(CelluleLue cellule) {
        if (cellule.contenu().vide()) return null;
        boolean montant = cellule.type() == TypeValeur.MONTANT && cellule.lue();
        return montant
                ? cellule.nombre().map(Signalement::montant).orElse(null)
                : cellule.contenu().affiche();
    }

    /** What the sentence says of it: an amount as such, even one that stands where it may not be negative. */
    private @Nullable Object dite(CelluleLue cellule) {
        BigDecimal nombre = cellule.contenu().nombre();
        boolean argent = cellule.type() == TypeValeur.MONTANT && (cellule.lue() || cellule.etat() == Etat.NEGATIF);
        return !argent
                ? valeur
                : cellule.lue()
                        ? cellule.nombre().map(Signalement::argent).orElse(null)
                        : nombre == null ? valeur : argent(nombre);
    }

    /** An amount for a sentence; finer than a cent it is no amount of money, and stays as it is. */
    static Object argent(BigDecimal nombre) {
        BigDecimal net = nombre.stripTrailingZeros();
        return net.scale() > CENTS ? net.toPlainString() : Montants.dollars(net);
    }

    static String montant(BigDecimal nombre) {
        boolean fin = nombre.stripTrailingZeros().scale() > CENTS;
        return fin
                ? nombre.stripTrailingZeros().toPlainString()
                : nombre.setScale(CENTS, RoundingMode.UNNECESSARY).toPlainString();
    }
}
