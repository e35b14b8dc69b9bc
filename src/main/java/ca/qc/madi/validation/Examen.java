package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.Exigence;
import ca.qc.madi.formulaire.Formulaire;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.formulaire.Onglet;
import ca.qc.madi.formulaire.OngletLu;
import ca.qc.madi.formulaire.Tableau;
import ca.qc.madi.formulaire.TableauLu;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One formulaire under examination: the file, its context, and what the rules have found so far. A rule sees only the
 * tabs, tables and rows that must be validated at this étape.
 */
final class Examen {

    private static final String ECART = "ecart";

    private final Formulaire formulaire;
    private final ContexteDepot contexte;
    private final Map<String, LigneLue> budget = new LinkedHashMap<>();
    private final List<Releve> releves = new ArrayList<>();
    private final List<OngletLu> onglets;
    private final Map<String, TableauLu> tableaux = new LinkedHashMap<>();
    private final Map<String, CelluleLue> champs = new HashMap<>();

    Examen(Formulaire formulaire, ContexteDepot contexte) {
        this.formulaire = formulaire;
        this.contexte = contexte;
        onglets = formulaire.onglets().stream()
                .filter(o -> o.present() && exige(o.onglet()))
                .toList();
        for (OngletLu onglet : onglets) retenir(onglet);
        for (LigneLue l : lignes("budget"))
            l.cellule("ligne").texte().ifPresent(n -> budget.putIfAbsent(Libelles.cle(n), l));
    }

    private void retenir(OngletLu onglet) {
        for (TableauLu t : onglet.tableaux().values())
            if (exige(t.tableau())) tableaux.putIfAbsent(t.tableau().id(), t);
        onglet.champs().forEach((id, c) -> {
            if (c.trouve()) champs.putIfAbsent(id, c.cellule());
        });
    }

    Formulaire formulaire() {
        return formulaire;
    }

    ContexteDepot contexte() {
        return contexte;
    }

    boolean a(Etape etape) {
        return contexte.etape() == etape;
    }

    boolean de(Volet volet) {
        return contexte.volet() == volet;
    }

    /** The civil year a report covers: the one that is expected, or else the one the form states. */
    Optional<Integer> annee() {
        return Optional.ofNullable(contexte.annee())
                .or(() -> champ("depot.annee").flatMap(CelluleLue::nombre).map(BigDecimal::intValue));
    }

    List<Constat> constats() {
        return Releve.retenir(releves);
    }

    Signalement signaler(Regle regle, String code) {
        return new Signalement(regle, code, releves::add);
    }

    boolean exige(Onglet onglet) {
        return exige(onglet.requis(), null);
    }

    boolean exige(Tableau tableau) {
        return !tableau.requis().exprimee() || exige(tableau.requis(), null);
    }

    /** The tabs that must be validated and stand in the file. */
    Stream<OngletLu> onglets() {
        return onglets.stream();
    }

    Stream<TableauLu> tableaux() {
        return tableaux.values().stream();
    }

    Optional<TableauLu> tableau(String id) {
        return Optional.ofNullable(tableaux.get(id));
    }

    List<LigneLue> lignes(String tableau) {
        return tableau(tableau).map(TableauLu::lignes).orElse(List.of());
    }

    /** A field's cell; empty when its tab need not be validated or its label is not found. */
    Optional<CelluleLue> champ(String id) {
        return Optional.ofNullable(champs.get(id));
    }

    /** The budget line of this number, the first when several bear it. */
    Optional<LigneLue> ligneBudget(String numero) {
        LigneLue telle = budget.get(numero);
        return Optional.ofNullable(telle != null ? telle : budget.get(Libelles.cle(numero)));
    }

    /** Whether a requirement holds, for the row it is about if it is about one. */
    boolean exige(Exigence exigence, @Nullable LigneLue ligne) {
        return exigence.vaut(contexte.volet(), contexte.etape())
                && condition(exigence.si(), ligne)
                && (exigence.sections().isEmpty()
                        || section(ligne).filter(exigence.sections()::contains).isPresent());
    }

    /** The budget section of a row of the budget or of the register. */
    private Optional<String> section(@Nullable LigneLue ligne) {
        if (ligne == null) return Optional.empty();
        if (ligne.aColonne("section")) return ligne.cellule("section").texte();
        return ligne.cellule("ligne")
                .texte()
                .flatMap(this::ligneBudget)
                .flatMap(b -> b.cellule("section").texte());
    }

    private boolean condition(@Nullable String si, @Nullable LigneLue ligne) {
        if (si == null) return true;
        if (si.contains("=")) return champVaut(si.split("=", 2));
        if (ligne == null) return false;
        return si.equals(ECART) ? Ecarts.ecart(this, ligne) : !ligne.cellule(si).vide();
    }

    private boolean champVaut(String[] egalite) {
        return formulaire
                .champ(egalite[0].strip())
                .flatMap(c -> c.cellule().texte())
                .filter(t -> Libelles.egaux(t, egalite[1].strip()))
                .isPresent();
    }
}
