package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.TableauLu.EnteteFautif;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of one sheet, from top to bottom: a title, its header, rows until TOTAL. A table never runs past
 * the title of another one.
 */
final class ReperageTableaux {

    private static final int COLONNE_TITRES = 1;
    private static final String TOTAL = "total";

    private final Feuille feuille;
    private final Onglet onglet;

    private ReperageTableaux(Feuille feuille, Onglet onglet) {
        this.feuille = feuille;
        this.onglet = onglet;
    }

    static Map<String, TableauLu> lire(Feuille feuille, Onglet onglet) {
        Map<String, TableauLu> tableaux = new LinkedHashMap<>();
        int debut = 1;
        for (Tableau tableau : onglet.tableaux()) {
            TableauLu lu = new ReperageTableaux(feuille, onglet).tableau(tableau, debut);
            tableaux.put(tableau.id(), lu);
            debut = Math.max(debut, lu.total().map(t -> t.numero() + 1).orElse(debut));
        }
        return tableaux;
    }

    private TableauLu tableau(Tableau tableau, int debut) {
        int titre = titre(tableau, debut);
        if (titre == 0) return TableauLu.absent(tableau);
        int premiere = titre + tableau.entete() + 1;
        int fin = titreSuivant(titre) - 1;
        int total = total(tableau, premiere, fin);
        List<EnteteFautif> fautifs = entetes(tableau, titre);
        Set<Integer> ignorees = ignorees(tableau, fautifs);
        Grille grille = grille(tableau, ignorees);
        int[] saisies = saisies(tableau);
        List<LigneLue> lignes = new ArrayList<>();
        for (int l = premiere; l <= (total == 0 ? fin : total - 1); l++) {
            Cellule[] rangee = feuille.rangee(l);
            if (remplie(rangee, saisies, ignorees)) lignes.add(new LigneLue(grille, l, rangee));
        }
        if (total == 0) retirerTotalSansNom(tableau, lignes);
        Optional<LigneLue> ligneTotal =
                total == 0 ? Optional.empty() : Optional.of(ligneTotal(tableau, total, ignorees));
        Lieu lieu = lieu(titre, COLONNE_TITRES, tableau.ancre());
        return new TableauLu(tableau, Optional.of(lieu), fautifs, List.copyOf(lignes), ligneTotal);
    }

    private int titre(Tableau tableau, int debut) {
        if (tableau.ligneAncre() > 0 && feuille.lit(tableau.ligneAncre(), COLONNE_TITRES, tableau.ancre()))
            return tableau.ligneAncre();
        int apres = chercherTitre(tableau, debut);
        return apres != 0 ? apres : chercherTitre(tableau, 1);
    }

    private int chercherTitre(Tableau tableau, int debut) {
        return feuille.chercher(
                debut, feuille.derniereLigne(), l -> !source(l) && feuille.lit(l, COLONNE_TITRES, tableau.ancre()));
    }

    /** A title stands alone on its row: a row of data that reads the same is no title. */
    private boolean source(int ligne) {
        return !feuille.cellule(ligne, COLONNE_TITRES + 1).vide();
    }

    private int titreSuivant(int titre) {
        int suivant = feuille.chercher(
                titre + 1,
                feuille.derniereLigne(),
                l -> !source(l) && onglet.tableaux().stream().anyMatch(t -> feuille.lit(l, COLONNE_TITRES, t.ancre())));
        return suivant == 0 ? feuille.derniereLigne() + 1 : suivant;
    }

    /** The row reading exactly TOTAL; failing that, the first one beginning with it. */
    private int total(Tableau tableau, int premiere, int fin) {
        int exact = feuille.chercher(
                premiere,
                fin,
                l -> peutTotaliser(tableau, l) && cleTotal(tableau, l).equals(TOTAL));
        return exact != 0
                ? exact
                : feuille.chercher(
                        premiere,
                        fin,
                        l -> peutTotaliser(tableau, l) && cleTotal(tableau, l).startsWith(TOTAL + " "));
    }

    /** Without its label the TOTAL row looks like one more row: a last row in which nobody typed anything is not kept. */
    private static void retirerTotalSansNom(Tableau tableau, List<LigneLue> lignes) {
        if (lignes.isEmpty()) return;
        boolean saisie = tableau.colonnes().stream()
                .filter(c -> c.numero() != tableau.colonneTotal() && c.calcul() == null)
                .flatMap(c -> lignes.get(lignes.size() - 1).cellules(c).stream())
                .anyMatch(c -> !c.contenu().vide() && !c.contenu().formule());
        if (!saisie) lignes.remove(lignes.size() - 1);
    }

    private boolean peutTotaliser(Tableau tableau, int ligne) {
        return Libelles.commencentEgal(
                feuille.cellule(ligne, tableau.colonneTotal()).affiche(), TOTAL);
    }

    private String cleTotal(Tableau tableau, int ligne) {
        return Libelles.cle(feuille.cellule(ligne, tableau.colonneTotal()).affiche());
    }

    private List<EnteteFautif> entetes(Tableau tableau, int titre) {
        List<EnteteFautif> fautifs = new ArrayList<>();
        int derniere = titre + tableau.entete();
        for (Colonne colonne : tableau.colonnes()) {
            if (!colonne.groupe()) comparer(fautifs, tableau, derniere, colonne.numero(), colonne.libelle());
            else {
                comparer(
                        fautifs,
                        tableau,
                        titre + 1,
                        colonne.annees().values().iterator().next(),
                        colonne.libelle());
                colonne.annees().forEach((annee, c) -> comparer(fautifs, tableau, derniere, c, annee.toString()));
            }
        }
        return List.copyOf(fautifs);
    }

    private void comparer(List<EnteteFautif> fautifs, Tableau tableau, int ligne, int colonne, String attendu) {
        if (feuille.lit(ligne, colonne, attendu)) return;
        Lieu lieu = lieu(ligne, colonne, tableau.ancre() + " – " + attendu);
        fautifs.add(new EnteteFautif(lieu, feuille.cellule(ligne, colonne), attendu));
    }

    /** The columns nothing is read under: those of a wrong header, and a whole group under a wrong title. */
    private static Set<Integer> ignorees(Tableau tableau, List<EnteteFautif> fautifs) {
        Set<Integer> ignorees = new HashSet<>();
        for (EnteteFautif fautif : fautifs) {
            ignorees.add(fautif.lieu().adresse().colonne());
            tableau.colonnes().stream()
                    .filter(c -> c.groupe() && c.libelle().equals(fautif.attendu()))
                    .forEach(c -> ignorees.addAll(c.annees().values()));
        }
        return ignorees;
    }

    private Grille grille(Tableau tableau, Set<Integer> ignorees) {
        return new Grille(
                tableau,
                (colonne, numero, libelle) ->
                        place(colonne, numero, libelle, ignorees.contains(numero) ? null : Conversion.de(colonne)));
    }

    private LigneLue ligneTotal(Tableau tableau, int ligne, Set<Integer> ignorees) {
        Grille grille = new Grille(
                tableau,
                (colonne, numero, libelle) ->
                        place(colonne, numero, libelle + " (TOTAL)", Conversion.calcul(colonne.type())));
        Cellule[] rangee = feuille.rangee(ligne).clone();
        for (int numero : ignorees) if (numero < rangee.length) rangee[numero] = Cellule.VIDE;
        return new LigneLue(grille, ligne, rangee);
    }

    private ColonneLue place(Colonne colonne, int numero, String libelle, @Nullable Conversion conversion) {
        return new ColonneLue(onglet.numero(), feuille.nom(), numero, libelle, colonne.type(), conversion);
    }

    /** The columns someone types in; the gabarit's own formulas do not fill a row. */
    private static int[] saisies(Tableau tableau) {
        return tableau.colonnes().stream()
                .filter(c -> c.calcul() == null)
                .flatMap(c -> c.numeros().stream())
                .mapToInt(n -> n)
                .toArray();
    }

    /** A formula under a header that is not its own does not count: a column was moved, nobody typed it. */
    private static boolean remplie(Cellule[] rangee, int[] saisies, Set<Integer> ignorees) {
        if (rangee.length == 0) return false;
        for (int colonne : saisies) {
            Cellule cellule = Feuille.cellule(rangee, colonne);
            if (!cellule.vide() && !(cellule.formule() && ignorees.contains(colonne))) return true;
        }
        return false;
    }

    private Lieu lieu(int ligne, int colonne, String libelle) {
        return new Lieu(onglet.numero(), feuille.nom(), new Adresse(ligne, colonne), libelle);
    }
}
