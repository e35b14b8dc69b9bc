package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Changement.Nature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of a formulaire to the next, tab by tab in reading order: fields and cells whose value
 * differs, rows added and rows taken away. A row is known by its number, not by its place; what the gabarit computes is
 * left out, since it follows from the rest.
 *
 * @param liste the first of them
 * @param total how many there are in all
 */
public record Changements(List<Changement> liste, int total) {

    /** How many are told one by one. */
    static final int MONTRES = 500;

    private static final List<String> CLES = List.of("piece", "ligne", "numero", "source", "poste");

    public Changements {
        liste = List.copyOf(liste);
    }

    public static Changements entre(Formulaire avant, Formulaire apres) {
        List<Changement> tous = new ArrayList<>();
        for (OngletLu onglet : apres.onglets()) {
            int numero = onglet.onglet().numero();
            Optional<OngletLu> ancien = avant.onglets().stream()
                    .filter(o -> o.onglet().numero() == numero)
                    .findFirst();
            ancien.ifPresent(o -> new Comparaison(onglet, tous).comparer(o));
        }
        return new Changements(tous.subList(0, Math.min(MONTRES, tous.size())), tous.size());
    }

    /** One tab against the same tab of the version before. */
    private record Comparaison(OngletLu apres, List<Changement> sortie) {

        void comparer(OngletLu avant) {
            for (Champ champ : apres.onglet().champs())
                cellules(champ.libelle(), null, champ(avant, champ.id()), champ(apres, champ.id()));
            for (Tableau tableau : apres.onglet().tableaux())
                tableau(
                        tableau,
                        avant.tableaux().get(tableau.id()),
                        apres.tableaux().get(tableau.id()));
        }

        private static @Nullable CelluleLue champ(OngletLu onglet, String id) {
            ChampLu champ = onglet.champs().get(id);
            return champ == null || !champ.trouve() ? null : champ.cellule();
        }

        private void tableau(Tableau tableau, @Nullable TableauLu avant, @Nullable TableauLu apres) {
            Map<String, LigneLue> anciennes = rangees(tableau, avant);
            Map<String, LigneLue> nouvelles = rangees(tableau, apres);
            nouvelles.forEach((cle, ligne) -> {
                LigneLue ancienne = anciennes.get(cle);
                if (ancienne == null) entiere(tableau, cle, ligne, Nature.AJOUT);
                else ligne(tableau, cle, ancienne, ligne);
            });
            anciennes.forEach((cle, ligne) -> {
                if (!nouvelles.containsKey(cle)) entiere(tableau, cle, ligne, Nature.RETRAIT);
            });
        }

        private void ligne(Tableau tableau, String cle, LigneLue avant, LigneLue apres) {
            for (Colonne colonne : tableau.colonnes()) {
                if (colonne.calcul() != null) continue;
                Map<Integer, CelluleLue> anciennes = parAnnee(colonne, avant);
                parAnnee(colonne, apres)
                        .forEach((annee, cellule) -> cellules(
                                annee == 0 ? colonne.libelle() : colonne.libelle() + " " + annee,
                                cle,
                                anciennes.get(annee),
                                cellule));
            }
        }

        private static Map<Integer, CelluleLue> parAnnee(Colonne colonne, LigneLue ligne) {
            if (colonne.groupe()) return ligne.aGroupe(colonne.id()) ? ligne.annees(colonne.id()) : Map.of();
            return ligne.aColonne(colonne.id()) ? Map.of(0, ligne.cellule(colonne.id())) : Map.of();
        }

        private void cellules(
                String libelle, @Nullable String cle, @Nullable CelluleLue avant, @Nullable CelluleLue apres) {
            String ancien = montre(avant);
            String nouveau = montre(apres);
            if (ancien.equals(nouveau)) return;
            sortie.add(new Changement(
                    this.apres.onglet().numero(),
                    this.apres.feuille(),
                    Nature.MODIFICATION,
                    libelle,
                    cle,
                    apres == null ? null : apres.lieu().adresse().a1(),
                    ancien.isEmpty() ? null : ancien,
                    nouveau.isEmpty() ? null : nouveau));
        }

        private void entiere(Tableau tableau, String cle, LigneLue ligne, Nature nature) {
            String resume = tableau.colonnes().stream()
                    .filter(c -> c.calcul() == null)
                    .flatMap(c -> parAnnee(c, ligne).values().stream())
                    .map(Comparaison::montre)
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining(" · "));
            boolean ajout = nature == Nature.AJOUT;
            sortie.add(new Changement(
                    apres.onglet().numero(),
                    apres.feuille(),
                    nature,
                    tableau.ancre(),
                    cle,
                    ajout ? "A" + ligne.numero() : null,
                    ajout ? null : resume,
                    ajout ? resume : null));
        }

        /** The value in one spelling, whatever the file spells it with. */
        private static String montre(@Nullable CelluleLue cellule) {
            if (cellule == null) return "";
            return cellule.nombre()
                    .map(Cellule::clair)
                    .or(() -> cellule.jour().map(String::valueOf))
                    .or(() -> cellule.texte().map(Libelles::net))
                    .orElseGet(() -> cellule.contenu().affiche().strip());
        }
    }

    /** The rows by what they are known by; the second of one name has its turn after it. */
    private static Map<String, LigneLue> rangees(Tableau tableau, @Nullable TableauLu lu) {
        Map<String, LigneLue> rangees = new LinkedHashMap<>();
        Map<String, Integer> vues = new HashMap<>();
        if (lu == null) return rangees;
        Optional<String> colonne = CLES.stream()
                .filter(c -> tableau.colonnes().stream().anyMatch(x -> x.id().equals(c)))
                .findFirst();
        for (LigneLue ligne : lu.lignes()) {
            String nom = colonne.filter(ligne::aColonne)
                    .map(ligne::cellule)
                    .map(Comparaison::montre)
                    .filter(n -> !n.isEmpty())
                    .orElse("–");
            int rang = vues.merge(Libelles.cle(nom), 1, Integer::sum);
            rangees.put(rang == 1 ? nom : nom + " (" + rang + ")", ligne);
        }
        return rangees;
    }
}
