package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.formulaire.ChampLu;
import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.DonneesFormulaire.EtablissementVise;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneLue;
import ca.qc.madi.formulaire.TableauLu;
import ca.qc.madi.partage.Etape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A report carries over the tabs it does not touch: onglets 1 and 6 say what was accepted (F-COH-06). The guide has
 * onglets 2 to 5 updated, and of the other two what may rightly change is left alone.
 */
final class ReglesPartiesReportees {

    private static final String GUIDE = "Guide de l’émetteur, étapes 9 et 11";

    /** The tabs a report updates. */
    private static final Set<Integer> MIS_A_JOUR = Set.of(2, 3, 4, 5);

    /**
     * What a report states anew, or may rightly change in a tab it carries over: what is filed and by whom, the
     * schedule (étape 9), the study judged since, the validation of an updated plan de surveillance (G-RPT-09). The
     * émetteur and the volet have their own rules.
     */
    private static final List<String> LIBRES = List.of(
            "mesure.",
            "depot.",
            "emetteur.",
            "projet.volet",
            "projet.debut",
            "projet.fin",
            "projet.miseEnOeuvre",
            "representant.",
            "signataire.",
            "pte.conforme",
            "validation.");

    static final Regle CHAMPS =
            new Regle("parties-reportees-inchangees", GUIDE, ReglesPartiesReportees::champs, "F-COH-06");
    static final Regle ETABLISSEMENTS =
            new Regle("etablissements-acceptes", GUIDE, ReglesPartiesReportees::etablissements, "F-COH-06");

    static final List<Regle> REGLES = List.of(CHAMPS, ETABLISSEMENTS);

    private ReglesPartiesReportees() {}

    private static void champs(Examen e) {
        DonneesFormulaire accepte = e.contexte().dernierAccepte();
        if (accepte == null || e.a(Etape.DEPOT)) return;
        e.onglets()
                .filter(o -> !MIS_A_JOUR.contains(o.onglet().numero()))
                .flatMap(o -> o.champs().values().stream())
                .filter(c -> c.trouve() && LIBRES.stream().noneMatch(c.champ().id()::startsWith))
                .forEach(c -> comparer(e, c, accepte));
    }

    /** A field that the accepted form did not have, or that nobody could read there, is left alone; so is a study added later. */
    private static void comparer(Examen e, ChampLu champ, DonneesFormulaire accepte) {
        String attendu = accepte.champs().get(champ.champ().id());
        CelluleLue cellule = champ.cellule();
        boolean etudeVenueApres = champ.champ().id().startsWith("pte.") && "".equals(attendu);
        if (attendu == null || etudeVenueApres || !cellule.sure()) return;
        if (!Libelles.egaux(cellule.enTexte(), attendu)) signaler(e, CHAMPS, cellule, attendu);
    }

    /** The aid goes to precise sites (G-ADM-08): those that were accepted, with their shares. */
    private static void etablissements(Examen e) {
        DonneesFormulaire accepte = e.contexte().dernierAccepte();
        List<LigneLue> lignes = e.lignes("etablissements");
        if (accepte == null || e.a(Etape.DEPOT) || lignes.isEmpty()) return;
        if (!lignes.stream().allMatch(l -> l.cellule("numero").lue())) return;
        Map<String, EtablissementVise> restants = new LinkedHashMap<>();
        accepte.etablissements().forEach(a -> restants.put(Libelles.cle(a.numero()), a));
        List<CelluleLue> ajoutes = new ArrayList<>();
        for (LigneLue l : lignes) {
            CelluleLue numero = l.cellule("numero");
            EtablissementVise connu = restants.remove(Libelles.cle(numero.enTexte()));
            if (connu == null) ajoutes.add(numero);
            else comparer(e, l, connu);
        }
        String retires = String.join(
                ", ", restants.values().stream().map(EtablissementVise::numero).toList());
        ajoutes.forEach(c -> signaler(e, ETABLISSEMENTS, c, retires));
        if (ajoutes.isEmpty() && !retires.isEmpty()) retires(e, retires);
    }

    private static void comparer(Examen e, LigneLue ligne, EtablissementVise accepte) {
        String nom = accepte.nom();
        BigDecimal part = accepte.part();
        if (nom != null) comparer(e, ligne.cellule("nom"), nom);
        if (part != null)
            comparer(e, ligne.cellule("part"), part.stripTrailingZeros().toPlainString());
    }

    private static void comparer(Examen e, CelluleLue cellule, String attendu) {
        if (cellule.lue() && !Libelles.egaux(cellule.enTexte(), attendu)) signaler(e, ETABLISSEMENTS, cellule, attendu);
    }

    private static void retires(Examen e, String retires) {
        e.tableau("etablissements")
                .flatMap(TableauLu::titre)
                .ifPresent(titre -> e.signaler(ETABLISSEMENTS, "F-COH-06")
                        .sur(titre)
                        .attendu(retires)
                        .variante("etablissementsRetires")
                        .dire());
    }

    private static void signaler(Examen e, Regle regle, CelluleLue cellule, String attendu) {
        e.signaler(regle, "F-COH-06")
                .sur(cellule)
                .attendu(attendu)
                .variante(attendu.isEmpty() ? "ajout" : "champ")
                .dire();
    }
}
