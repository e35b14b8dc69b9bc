package ca.qc.madi.flux;

import java.math.BigDecimal;
import java.util.Map;

/** The outputs of one decision, by name; a name the table does not give is IllegalStateException. */
public record Decision(Map<String, Object> sorties) {

    public String texte(String nom) {
        return (String) sortie(nom);
    }

    public boolean vrai(String nom) {
        return (Boolean) sortie(nom);
    }

    public BigDecimal nombre(String nom) {
        return new BigDecimal(sortie(nom).toString());
    }

    private Object sortie(String nom) {
        Object valeur = sorties.get(nom);
        if (valeur == null) throw new IllegalStateException("the table gives no " + nom + ": " + sorties);
        return valeur;
    }
}
