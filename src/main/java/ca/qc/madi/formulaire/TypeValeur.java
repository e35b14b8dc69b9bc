package ca.qc.madi.formulaire;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The types of the layout's cells, under the names they bear in its file. */
public enum TypeValeur {
    TEXTE("texte"),
    TEXTE_LONG("texteLong"),
    MONTANT("montant"),
    NOMBRE("nombre"),
    ENTIER("entier"),
    POURCENTAGE("pourcentage"),
    DATE("date"),
    ANNEE("annee"),
    CASE("case"),
    CHOIX("choix"),
    OUI_NON("ouiNon"),
    NEQ("neq"),
    COURRIEL("courriel"),
    TELEPHONE("telephone");

    private static final Map<String, TypeValeur> PAR_NOM =
            Arrays.stream(values()).collect(Collectors.toMap(TypeValeur::nom, t -> t));

    private final String nom;

    TypeValeur(String nom) {
        this.nom = nom;
    }

    public String nom() {
        return nom;
    }

    static TypeValeur de(String nom) {
        TypeValeur type = PAR_NOM.get(nom);
        if (type == null) throw new IllegalStateException("the layout names an unknown type: " + nom);
        return type;
    }
}
