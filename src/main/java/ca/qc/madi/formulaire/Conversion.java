package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Cellule.Nature;
import ca.qc.madi.formulaire.CelluleLue.Etat;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private final TypeValeur type;
    private final List<String> choix;
    private final boolean negatif;

    private Conversion(TypeValeur type, List<String> choix, boolean negatif) {
        this.type = type;
        this.choix = choix;
        this.negatif = negatif;
    }

    /** How a cell reads: its state, and its value when it is LUE. */
    record Resultat(Etat etat, @Nullable Object valeur) {
        static final Resultat MAUVAIS_TYPE = new Resultat(Etat.TYPE, null);

        static Resultat lu(Object valeur) {
            return new Resultat(Etat.LUE, valeur);
        }
    }

    static CelluleLue champ(Champ champ, Lieu lieu, Cellule cellule) {
        return lire(new Conversion(champ.type(), champ.choix(), false), lieu, cellule);
    }

    static CelluleLue colonne(Colonne colonne, Lieu lieu, Cellule cellule) {
        if (colonne.calcul() != null) return calcul(colonne.type(), lieu, cellule);
        return lire(new Conversion(colonne.type(), colonne.choix(), colonne.negatif()), lieu, cellule);
    }

    /** A cell the gabarit computes: only its saved number matters. */
    static CelluleLue calcul(TypeValeur type, Lieu lieu, Cellule cellule) {
        Resultat resultat = commun(cellule, true)
                .orElseGet(() -> cellule.nombre() == null ? Resultat.MAUVAIS_TYPE : Resultat.lu(cellule.nombre()));
        return new CelluleLue(lieu, cellule, type, resultat.etat(), resultat.valeur());
    }

    private static CelluleLue lire(Conversion conversion, Lieu lieu, Cellule cellule) {
        Resultat resultat = commun(cellule, false).orElseGet(() -> conversion.convertir(cellule));
        return new CelluleLue(lieu, cellule, conversion.type, resultat.etat(), resultat.valeur());
    }

    private static Optional<Resultat> commun(Cellule cellule, boolean calculee) {
        if (cellule.nature() == Nature.ERREUR) return Optional.of(new Resultat(Etat.ERREUR, null));
        if (!cellule.vide()) return Optional.empty();
        boolean perdue = cellule.formule() && !calculee;
        return Optional.of(new Resultat(perdue ? Etat.SANS_RESULTAT : Etat.VIDE, null));
    }

    private Resultat convertir(Cellule c) {
        return switch (type) {
            case TEXTE, TEXTE_LONG -> Resultat.lu(c.affiche());
            case MONTANT -> montant(c);
            case NOMBRE -> signe(pur(c));
            case ENTIER -> signe(entier(pur(c)));
            case POURCENTAGE -> pourcentage(c);
            case DATE -> date(c);
            case ANNEE -> annee(c);
            case CASE -> Libelles.egaux(c.affiche(), "x") ? Resultat.lu(Boolean.TRUE) : Resultat.MAUVAIS_TYPE;
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
        if (nombre == null) return Resultat.MAUVAIS_TYPE;
        return nombre.signum() < 0 && !negatif ? new Resultat(Etat.NEGATIF, null) : Resultat.lu(nombre);
    }

    private Resultat montant(Cellule c) {
        BigDecimal montant = c.nature() == Nature.TEXTE ? montantEcrit(c.affiche()) : pur(c);
        if (montant != null && montant.stripTrailingZeros().scale() > 2) return new Resultat(Etat.DECIMALES, null);
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
        return part != null && part.compareTo(BigDecimal.ONE) > 0 ? Resultat.MAUVAIS_TYPE : signe(part);
    }

    private static @Nullable BigDecimal pourcentageEcrit(String texte) {
        String net = texte.strip();
        if (!POURCENTAGE.matcher(net).matches()) return null;
        String chiffres = BLANCS.matcher(net.replace("%", "")).replaceAll("").replace(',', '.');
        return new BigDecimal(chiffres).divide(CENT);
    }

    private static Resultat date(Cellule c) {
        if (c.jour() != null) return Resultat.lu(c.jour());
        if (c.nature() != Nature.TEXTE) return Resultat.MAUVAIS_TYPE;
        try {
            return Resultat.lu(LocalDate.parse(Libelles.net(c.affiche())));
        } catch (DateTimeException e) {
            return Resultat.MAUVAIS_TYPE;
        }
    }

    private static Resultat annee(Cellule c) {
        if (c.nature() == Nature.TEXTE && !c.affiche().strip().matches("\\d{4}")) return Resultat.MAUVAIS_TYPE;
        BigDecimal annee =
                c.nature() == Nature.TEXTE ? new BigDecimal(c.affiche().strip()) : entier(pur(c));
        if (annee == null) return Resultat.MAUVAIS_TYPE;
        boolean plausible = annee.compareTo(BigDecimal.valueOf(PREMIERE_ANNEE)) >= 0
                && annee.compareTo(BigDecimal.valueOf(DERNIERE_ANNEE)) <= 0;
        return plausible ? Resultat.lu(annee) : Resultat.MAUVAIS_TYPE;
    }

    private static Resultat parmi(List<String> choix, Cellule c) {
        return choix.stream()
                .filter(v -> Libelles.egaux(v, c.affiche()))
                .findFirst()
                .map(Resultat::lu)
                .orElse(new Resultat(Etat.CHOIX, null));
    }

    private static Resultat forme(Pattern forme, String texte) {
        return forme.matcher(texte).matches() ? Resultat.lu(texte) : Resultat.MAUVAIS_TYPE;
    }

    private static Resultat telephone(String texte) {
        long chiffres = texte.chars().filter(Character::isDigit).count();
        return chiffres >= CHIFFRES_TELEPHONE ? forme(TELEPHONE, texte) : Resultat.MAUVAIS_TYPE;
    }
}
