package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Cellule.Nature;
import ca.qc.madi.formulaire.CelluleLue.Etat;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the content of a cell under a type: the forms the layout's conventions allow, and no other. */
final class Conversion {

    private static final Pattern MONTANT = Pattern.compile(
            "-?(\\d{1,15}|\\d{1,3}([ \\u00A0\\u202F]\\d{3}){1,4})(,\\d{1,10})?([ \\u00A0\\u202F]?\\$)?");
    private static final Pattern POURCENTAGE = Pattern.compile("-?\\d{1,6}(,\\d{1,10})?[ \\u00A0\\u202F]?%");
    private static final Pattern COURRIEL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]{1,63}(\\.[^@\\s.]{1,63}){1,8}");
    private static final Pattern TELEPHONE =
            Pattern.compile("[+(]?[\\d\\s().,;:+#\\u00A0\\u202F–-]+( ?(poste|p\\.|ext\\.?|x) ?\\d+)?");
    private static final Pattern NEQ = Pattern.compile("\\d{10}");
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00A0\\u202F]");
    private static final List<String> OUI_NON = List.of("Oui", "Non");
    private static final int CHIFFRES_TELEPHONE = 10;
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final int PREMIERE_ANNEE = 1900;
    private static final int DERNIERE_ANNEE = 2200;

    private static final Resultat VIDE = new Resultat(null, Etat.VIDE, null);
    private static final Resultat SANS_RESULTAT = new Resultat(null, Etat.SANS_RESULTAT, null);

    private final TypeValeur type;
    private final List<String> choix;
    private final boolean negatif;
    private final boolean calculee;
    private final boolean texte;
    private final boolean jour;
    private final boolean montant;

    private Conversion(TypeValeur type, List<String> choix, boolean negatif, boolean calculee) {
        this.type = type;
        this.choix = choix;
        this.negatif = negatif;
        this.calculee = calculee;
        this.texte = type == TypeValeur.TEXTE || type == TypeValeur.TEXTE_LONG;
        this.jour = type == TypeValeur.DATE;
        this.montant = type == TypeValeur.MONTANT || type == TypeValeur.NOMBRE;
    }

    /**
     * How a cell reads: its state, and its value when it is LUE.
     *
     * @param sous what it was read under; null for an empty cell, which reads the same everywhere
     */
    record Resultat(
            @Nullable Conversion sous, Etat etat, @Nullable Object valeur) {}

    /** Two columns of one type read alike: their cells are then read once. */
    private static final Map<TypeValeur, Conversion> POSITIVES = simples(false, false);

    private static final Map<TypeValeur, Conversion> SIGNEES = simples(true, false);
    private static final Map<TypeValeur, Conversion> CALCULEES = simples(true, true);

    private static Map<TypeValeur, Conversion> simples(boolean negatif, boolean calculee) {
        Map<TypeValeur, Conversion> conversions = new EnumMap<>(TypeValeur.class);
        for (TypeValeur type : TypeValeur.values())
            conversions.put(type, new Conversion(type, List.of(), negatif, calculee));
        return conversions;
    }

    private static Conversion simple(Map<TypeValeur, Conversion> conversions, TypeValeur type) {
        return Objects.requireNonNull(conversions.get(type));
    }

    static Conversion de(Champ champ) {
        if (champ.choix().isEmpty()) return simple(POSITIVES, champ.type());
        return new Conversion(champ.type(), champ.choix(), false, false);
    }

    static Conversion de(Colonne colonne) {
        if (colonne.calcul() != null) return calcul(colonne.type());
        if (colonne.choix().isEmpty()) return simple(colonne.negatif() ? SIGNEES : POSITIVES, colonne.type());
        return new Conversion(colonne.type(), colonne.choix(), colonne.negatif(), false);
    }

    /** A cell the gabarit computes: only its saved number matters. */
    static Conversion calcul(TypeValeur type) {
        return simple(CALCULEES, type);
    }

    /**
     * The value of a cell that already holds it: a text, a day, a number in order. Null for any other, which is to be
     * read by {@link #lire}.
     */
    @Nullable
    Object tel(Cellule c) {
        if (calculee) return c.nombre();
        return switch (c.nature()) {
            case TEXTE -> texte ? c.affiche() : null;
            case NOMBRE -> c.jour() != null ? jour ? c.jour() : null : nombre(c.nombre());
            case VIDE, BOOLEEN, ERREUR -> null;
        };
    }

    private @Nullable Object nombre(@Nullable BigDecimal nombre) {
        return nombre != null && montant && nombre.scale() <= 2 && (negatif || nombre.signum() >= 0) ? nombre : null;
    }

    Resultat lire(Cellule cellule) {
        if (cellule.nature() == Nature.ERREUR) return faute(Etat.ERREUR);
        if (cellule.vide()) return cellule.formule() && !calculee ? SANS_RESULTAT : VIDE;
        if (!calculee) return convertir(cellule);
        return cellule.nombre() == null ? faute(Etat.TYPE) : lu(cellule.nombre());
    }

    private Resultat lu(Object valeur) {
        return new Resultat(this, Etat.LUE, valeur);
    }

    private Resultat faute(Etat etat) {
        return new Resultat(this, etat, null);
    }

    private Resultat convertir(Cellule c) {
        return switch (type) {
            case TEXTE, TEXTE_LONG -> lu(c.affiche());
            case MONTANT -> montant(c);
            case NOMBRE -> signe(pur(c));
            case ENTIER -> signe(entier(pur(c)));
            case POURCENTAGE -> pourcentage(c);
            case DATE -> date(c);
            case ANNEE -> annee(c);
            case CASE -> Libelles.egaux(c.affiche(), "x") ? lu(Boolean.TRUE) : faute(Etat.TYPE);
            case CHOIX -> parmi(choix, c);
            case OUI_NON -> parmi(OUI_NON, c);
            case NEQ -> forme(NEQ, BLANCS.matcher(c.affiche()).replaceAll(""));
            case COURRIEL -> forme(COURRIEL, c.affiche());
            case TELEPHONE -> telephone(c.affiche());
        };
    }

    private static @Nullable BigDecimal pur(Cellule c) {
        return c.jour() == null ? c.nombre() : null;
    }

    private static @Nullable BigDecimal entier(@Nullable BigDecimal nombre) {
        return nombre == null || nombre.stripTrailingZeros().scale() > 0 ? null : nombre;
    }

    private Resultat signe(@Nullable BigDecimal nombre) {
        if (nombre == null) return faute(Etat.TYPE);
        return nombre.signum() < 0 && !negatif ? faute(Etat.NEGATIF) : lu(nombre);
    }

    private Resultat montant(Cellule c) {
        BigDecimal montant = c.nature() == Nature.TEXTE ? montantEcrit(c.affiche()) : pur(c);
        if (montant != null
                && montant.scale() > 2
                && montant.stripTrailingZeros().scale() > 2) return faute(Etat.DECIMALES);
        return signe(montant);
    }

    private static @Nullable BigDecimal montantEcrit(String texte) {
        String net = texte.strip().replace('−', '-');
        if (!MONTANT.matcher(net).matches()) return null;
        return new BigDecimal(
                BLANCS.matcher(net.replace("$", "")).replaceAll("").replace(',', '.'));
    }

    private Resultat pourcentage(Cellule c) {
        BigDecimal part = c.nature() == Nature.TEXTE ? pourcentageEcrit(c.affiche()) : pur(c);
        return part != null && part.compareTo(BigDecimal.ONE) > 0 ? faute(Etat.TYPE) : signe(part);
    }

    private static @Nullable BigDecimal pourcentageEcrit(String texte) {
        String net = texte.strip();
        if (!POURCENTAGE.matcher(net).matches()) return null;
        String chiffres = BLANCS.matcher(net.replace("%", "")).replaceAll("").replace(',', '.');
        return new BigDecimal(chiffres).divide(CENT);
    }

    private Resultat date(Cellule c) {
        if (c.jour() != null) return lu(c.jour());
        if (c.nature() != Nature.TEXTE) return faute(Etat.TYPE);
        try {
            return lu(LocalDate.parse(Libelles.net(c.affiche())));
        } catch (DateTimeException e) {
            return faute(Etat.TYPE);
        }
    }

    private Resultat annee(Cellule c) {
        if (c.nature() == Nature.TEXTE && !c.affiche().strip().matches("\\d{4}")) return faute(Etat.TYPE);
        BigDecimal annee =
                c.nature() == Nature.TEXTE ? new BigDecimal(c.affiche().strip()) : entier(pur(c));
        if (annee == null) return faute(Etat.TYPE);
        boolean plausible = annee.compareTo(BigDecimal.valueOf(PREMIERE_ANNEE)) >= 0
                && annee.compareTo(BigDecimal.valueOf(DERNIERE_ANNEE)) <= 0;
        return plausible ? lu(annee) : faute(Etat.TYPE);
    }

    private Resultat parmi(List<String> permis, Cellule c) {
        for (String v : permis) if (Libelles.egaux(v, c.affiche())) return lu(v);
        return faute(Etat.CHOIX);
    }

    private Resultat forme(Pattern forme, String texte) {
        return forme.matcher(texte).matches() ? lu(texte) : faute(Etat.TYPE);
    }

    private Resultat telephone(String texte) {
        long chiffres = texte.chars().filter(Character::isDigit).count();
        return chiffres >= CHIFFRES_TELEPHONE ? forme(TELEPHONE, texte) : faute(Etat.TYPE);
    }
}
