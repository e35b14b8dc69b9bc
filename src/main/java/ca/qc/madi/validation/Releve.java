package ca.qc.madi.validation;

import ca.qc.madi.formulaire.Adresse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding with its place, before the findings of one cell are brought down to one. */
record Releve(Constat constat, @Nullable Adresse adresse) {

    private static final List<String> PRECEDENCE =
            List.of("F-COLONNE", "F-TABLEAU", "F-REF", "F-TYPE", "F-CHAMP", "F-COH");
    private static final String ERREUR_EXCEL = "F-CALCUL-02";
    private static final String CALCUL = "F-CALCUL";

    private static final Comparator<Releve> FORCE =
            Comparator.comparingInt(Releve::rang).thenComparing(r -> r.constat.gravite());

    private static final Comparator<Releve> LECTURE = Comparator.comparingInt(Releve::onglet)
            .thenComparing(r -> r.adresse == null ? new Adresse(0, 0) : r.adresse);

    /** One finding per cell, the strongest, in reading order: onglet, row, column. */
    static List<Constat> retenir(List<Releve> releves) {
        Map<Object, Releve> parCellule = new LinkedHashMap<>();
        for (Releve releve : releves) parCellule.merge(releve.cle(), releve, Releve::plusFort);
        return parCellule.values().stream().sorted(LECTURE).map(Releve::constat).toList();
    }

    private Releve plusFort(Releve autre) {
        return FORCE.compare(autre, this) < 0 ? autre : this;
    }

    /** Findings without a cell stand each for itself. */
    private Object cle() {
        return adresse == null ? constat : List.of(onglet(), String.valueOf(constat.feuille()), adresse);
    }

    private int onglet() {
        Integer numero = constat.onglet();
        return numero == null ? 0 : numero;
    }

    private int rang() {
        String code = constat.code();
        if (code.equals(ERREUR_EXCEL)) return -1;
        if (code.startsWith(CALCUL)) return PRECEDENCE.size() + 1;
        for (int i = 0; i < PRECEDENCE.size(); i++) if (code.startsWith(PRECEDENCE.get(i))) return i;
        return PRECEDENCE.size();
    }
}
