package ca.qc.madi.validation;

import ca.qc.madi.formulaire.ChampLu;
import ca.qc.madi.formulaire.Disposition;
import ca.qc.madi.formulaire.Editions;
import ca.qc.madi.formulaire.Formulaire;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.formulaire.OngletLu;
import ca.qc.madi.formulaire.Tableau;
import ca.qc.madi.formulaire.TableauLu;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The workbook is the ministry's, in its current edition, with the tabs, labels and tables it must have. */
final class ReglesStructure {

    private static final String GUIDE = "Guide de l’émetteur, section 1, Références";
    private static final String SURCOUTS = "surcouts";
    private static final String REGISTRE = "registre";
    private static final int LIGNE = 80;

    static final Regle GABARIT = new Regle("gabarit-du-ministere", GUIDE, ReglesStructure::gabarit, "F-GABARIT-01");
    static final Regle VERSION = new Regle("gabarit-a-jour", GUIDE, ReglesStructure::version, "G-ADM-02");
    static final Regle FEUILLES = new Regle("feuilles-cachees", GUIDE, ReglesStructure::feuilles, "G-ADM-03");
    static final Regle ONGLETS =
            new Regle("onglets-requis", "Guide de l’émetteur, étape 6", ReglesStructure::onglets, "F-ONGLET-01");
    static final Regle ONGLETS_DE_TROP = new Regle(
            "onglets-non-requis",
            "Guide de l’émetteur, étape 6",
            ReglesStructure::deTrop,
            "G-PTE-05",
            "G-GES-03",
            "G-INNO-02");
    static final Regle LIBELLES =
            new Regle("libelles-presents", Regle.DISPOSITION, ReglesStructure::libelles, "F-CHAMP-02");
    static final Regle TABLEAUX = new Regle(
            "tableaux-presents", Regle.DISPOSITION, ReglesStructure::tableaux, "F-TABLEAU-01", "F-TABLEAU-02");
    static final Regle COLONNES =
            new Regle("colonnes-en-place", Regle.DISPOSITION, ReglesStructure::colonnes, "F-COLONNE-01");
    static final Regle LIGNES =
            new Regle("nombre-de-lignes", Regle.DISPOSITION, ReglesStructure::lignes, "F-TABLEAU-03", "F-TABLEAU-04");

    static final List<Regle> REGLES =
            List.of(GABARIT, VERSION, FEUILLES, ONGLETS, ONGLETS_DE_TROP, LIBELLES, TABLEAUX, COLONNES, LIGNES);

    private ReglesStructure() {}

    private static void gabarit(Examen e) {
        if (e.formulaire().marqueur().authentique()) return;
        e.signaler(GABARIT, "F-GABARIT-01")
                .libelle("Gabarit")
                .valeur(abrege(e.formulaire().feuilles()))
                .attendu(e.formulaire().disposition().gabarit())
                .dire();
    }

    /** The tabs found, as many as a line shows. */
    private static String abrege(List<String> feuilles) {
        String toutes = String.join(" · ", feuilles);
        return toutes.length() <= LIGNE ? toutes : toutes.substring(0, LIGNE) + "…";
    }

    /** G-ADM-02: a newer layout was in force that day, or the marker names an edition nobody knows. */
    private static void version(Examen e) {
        Formulaire.MarqueurLu marqueur = e.formulaire().marqueur();
        if (!marqueur.authentique()) return;
        Editions editions = e.formulaire().editions();
        Disposition courante = editions.enVigueurLe(e.contexte().dateDepot());
        Optional<Disposition> lue = editions.parVersion(marqueur.version());
        if (lue.isPresent() && !lue.get().enVigueur().isBefore(courante.enVigueur())) return;
        e.signaler(VERSION, "G-ADM-02")
                .avertissement()
                .libelle("Version du gabarit")
                .valeur(marqueur.version())
                .attendu(courante.version())
                .dire();
    }

    private static void feuilles(Examen e) {
        for (String nom : e.formulaire().feuillesCachees()) {
            Integer numero = e.formulaire().onglets().stream()
                    .filter(o -> Libelles.egaux(o.feuille(), nom))
                    .map(o -> o.onglet().numero())
                    .findFirst()
                    .orElse(null);
            e.signaler(FEUILLES, "G-ADM-03").info().surFeuille(numero, nom).dire();
        }
    }

    /** G-PTE-05, G-GES-02, G-INNO-02: the tabs each volet must file; G-RPT-08: onglet 4 in a report. */
    private static void onglets(Examen e) {
        e.formulaire().onglets().stream()
                .filter(o -> !o.present() && e.exige(o.onglet()))
                .forEach(o -> e.signaler(ONGLETS, "F-ONGLET-01").sur(o).dire());
    }

    /**
     * G-PTE-05: what stands in a tab or table that is not required is read by nobody; G-GES-03: onglet 4 may be filled
     * at a GES deposit, and that of a conversion to electricity is compared with section 7; T17: the Surcoûts of an INNO
     * project.
     */
    private static void deTrop(Examen e) {
        e.formulaire().onglets().stream()
                .filter(o -> o.present() && !e.exige(o.onglet()) && o.rempli())
                .forEach(o -> e.signaler(ONGLETS_DE_TROP, ReglesExploitation.facultatif(e, o) ? "G-GES-03" : "G-PTE-05")
                        .info()
                        .sur(o)
                        .variante(ReglesExploitation.auDepot(e, o) ? "exploitation" : "")
                        .dire());
        if (e.de(Volet.GES)) return;
        e.onglets()
                .flatMap(o -> o.tableaux().values().stream())
                .filter(t -> !e.exige(t.tableau()) && !t.lignes().isEmpty())
                .forEach(t -> t.titre()
                        .ifPresent(titre -> e.signaler(ONGLETS_DE_TROP, codeDeTrop(e))
                                .info()
                                .sur(titre)
                                .variante("tableau")
                                .dire()));
    }

    private static String codeDeTrop(Examen e) {
        return e.de(Volet.INNO) ? "G-INNO-02" : "G-PTE-05";
    }

    private static void libelles(Examen e) {
        e.onglets()
                .flatMap(o -> o.champs().values().stream())
                .filter(c -> !c.trouve())
                .forEach(c -> libelle(e, c));
    }

    private static void libelle(Examen e, ChampLu champ) {
        e.signaler(LIBELLES, "F-CHAMP-02")
                .sur(champ.cellule())
                .attendu(champ.champ().libelle())
                .dire();
    }

    private static void tableaux(Examen e) {
        for (OngletLu onglet : e.onglets().toList())
            for (TableauLu t : onglet.tableaux().values()) {
                if (!e.exige(t.tableau()) || surcouts(t.tableau()) && t.lignes().isEmpty()) continue;
                if (t.titre().isEmpty())
                    e.signaler(TABLEAUX, "F-TABLEAU-01")
                            .sur(onglet)
                            .libelle(t.tableau().ancre())
                            .dire();
                else if (t.total().isEmpty())
                    e.signaler(TABLEAUX, "F-TABLEAU-02").sur(t.titre().get()).dire();
            }
    }

    private static void colonnes(Examen e) {
        e.tableaux()
                .flatMap(t -> t.entetesFautifs().stream())
                .forEach(f -> e.signaler(COLONNES, "F-COLONNE-01")
                        .sur(f.lieu(), f.contenu())
                        .attendu(f.attendu())
                        .dire());
    }

    private static void lignes(Examen e) {
        e.tableaux()
                .filter(t -> t.titre().isPresent() && !surcouts(t.tableau()))
                .forEach(t -> lignes(e, t));
    }

    private static void lignes(Examen e, TableauLu t) {
        int nombre = t.lignes().size();
        int minimum = t.tableau()
                .minimum()
                .pour(e.contexte().volet(), e.contexte().etape())
                .orElse(0);
        if (t.tableau().id().equals(REGISTRE) && !e.a(Etape.DEPOT) && reelles(e)) minimum = Math.max(minimum, 1);
        Optional<Integer> maximum =
                t.tableau().maximum().pour(e.contexte().volet(), e.contexte().etape());
        if (nombre < minimum) nombre(e, t, "F-TABLEAU-03", minimum);
        else if (maximum.isPresent() && nombre > maximum.get()) nombre(e, t, "F-TABLEAU-04", maximum.get());
    }

    private static void nombre(Examen e, TableauLu t, String code, int borne) {
        e.signaler(LIGNES, code)
                .sur(t.titre().orElseThrow())
                .valeur(Integer.toString(t.lignes().size()))
                .attendu(Integer.toString(borne))
                .dire();
    }

    /** The budget shows expenses paid: the register must hold the pièces. */
    private static boolean reelles(Examen e) {
        for (LigneLue ligne : e.lignes("budget"))
            if (ligne.cellules("reel").stream()
                    .anyMatch(c -> c.nombre()
                            .filter(n -> n.compareTo(BigDecimal.ZERO) != 0)
                            .isPresent())) return true;
        return false;
    }

    /** The Surcoûts table has its own rule, G-FIN-07. */
    private static boolean surcouts(Tableau tableau) {
        return tableau.id().equals(SURCOUTS);
    }
}
