package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.TableauLu.EnteteFautif;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
        List<LigneLue> lignes = new ArrayList<>();
        for (int l = premiere; l <= (total == 0 ? fin : total - 1); l++) {
            LigneLue ligne = ligne(tableau, l, ignorees);
            if (remplie(ligne, tableau)) lignes.add(ligne);
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
                debut, feuille.derniereLigne(), l -> feuille.lit(l, COLONNE_TITRES, tableau.ancre()) && !source(l));
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
        int exact = feuille.chercher(premiere, fin, l -> cleTotal(tableau, l).equals(TOTAL));
        return exact != 0
                ? exact
                : feuille.chercher(premiere, fin, l -> cleTotal(tableau, l).startsWith(TOTAL + " "));
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

    private LigneLue ligne(Tableau tableau, int ligne, Set<Integer> ignorees) {
        return assembler(
                tableau,
                (colonne, numero, libelle) -> {
                    Lieu lieu = lieu(ligne, numero, libelle);
                    Cellule cellule = feuille.cellule(ligne, numero);
                    if (ignorees.contains(numero))
                        return new CelluleLue(lieu, cellule, colonne.type(), CelluleLue.Etat.IGNOREE, null);
                    return Conversion.colonne(colonne, lieu, cellule);
                },
                ligne);
    }

    private LigneLue ligneTotal(Tableau tableau, int ligne, Set<Integer> ignorees) {
        return assembler(
                tableau,
                (colonne, numero, libelle) -> {
                    Lieu lieu = lieu(ligne, numero, libelle + " (TOTAL)");
                    Cellule cellule = ignorees.contains(numero) ? Cellule.VIDE : feuille.cellule(ligne, numero);
                    return Conversion.calcul(colonne.type(), lieu, cellule);
                },
                ligne);
    }

    private interface LectureCellule {
        CelluleLue lire(Colonne colonne, int numero, String libelle);
    }

    private static LigneLue assembler(Tableau tableau, LectureCellule lecture, int ligne) {
        Map<String, CelluleLue> simples = new LinkedHashMap<>();
        Map<String, SortedMap<Integer, CelluleLue>> groupes = new LinkedHashMap<>();
        for (Colonne colonne : tableau.colonnes()) {
            String libelle = tableau.ancre() + " – " + colonne.libelle();
            if (!colonne.groupe()) simples.put(colonne.id(), lecture.lire(colonne, colonne.numero(), libelle));
            else {
                SortedMap<Integer, CelluleLue> annees = new TreeMap<>();
                colonne.annees().forEach((a, c) -> annees.put(a, lecture.lire(colonne, c, libelle + " " + a)));
                groupes.put(colonne.id(), annees);
            }
        }
        return new LigneLue(ligne, simples, groupes);
    }

    /** A row counts when a cell someone types in has a value; the gabarit's own formulas do not count. */
    private static boolean remplie(LigneLue ligne, Tableau tableau) {
        return tableau.colonnes().stream()
                .filter(c -> c.calcul() == null)
                .flatMap(c -> ligne.cellules(c).stream())
                .anyMatch(c -> !c.contenu().vide() && !deplacee(c));
    }

    /** A formula under a header that is not its own: a column was moved, nobody typed it. */
    private static boolean deplacee(CelluleLue cellule) {
        return cellule.etat() == CelluleLue.Etat.IGNOREE && cellule.contenu().formule();
    }

    private Lieu lieu(int ligne, int colonne, String libelle) {
        return new Lieu(onglet.numero(), feuille.nom(), new Adresse(ligne, colonne), libelle);
    }
}
