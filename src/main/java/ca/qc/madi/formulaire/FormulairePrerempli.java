package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The current form with what the ministry knows already filled in. What may no longer change is locked, as the blank
 * gabarit's labels are: by a sheet protection without a password, which guards against a slip and not against a will
 * (F-COH-06 does).
 */
public final class FormulairePrerempli {

    private static final Set<String> IDENTITE = Set.of("emetteur.nom", "emetteur.neq", "projet.volet", "depot.etape");
    private static final Set<String> REPORTES = Set.of(
            "depot.annee",
            "etablissements.nom",
            "etablissements.numero",
            "etablissements.adresse",
            "etablissements.part",
            "budget.section",
            "budget.ligne",
            "budget.description",
            "budget.estime",
            "financement.source",
            "financement.nature");

    private FormulairePrerempli() {}

    /**
     * The émetteur as the dossier knows it.
     *
     * @param representant name of the person to write to
     * @param signataire name of the authorized person
     * @param etablissements name by RDOCECA number
     */
    public record Identite(
            String nom,
            @Nullable String neq,
            @Nullable String representant,
            @Nullable String signataire,
            Map<String, String> etablissements) {}

    /** The form of a new project; its établissements are listed where the volet may hold them all. */
    public static byte[] demande(Disposition disposition, Volet volet, Identite identite) {
        Map<String, Object> champs = new LinkedHashMap<>();
        objet(champs, disposition, volet, Etape.DEPOT);
        emetteur(champs, identite);
        poser(champs, "representant.nom", identite.representant());
        poser(champs, "signataire.nom", identite.signataire());
        Map<String, List<Map<String, Object>>> tableaux = new LinkedHashMap<>();
        int maximum = disposition
                .tableau("etablissements")
                .maximum()
                .pour(volet, Etape.DEPOT)
                .orElse(Integer.MAX_VALUE);
        if (identite.etablissements().size() <= maximum)
            tableaux.put(
                    "etablissements",
                    identite.etablissements().entrySet().stream()
                            .map(e -> Map.<String, Object>of("numero", e.getKey(), "nom", e.getValue()))
                            .toList());
        return rediger(disposition, new Saisie(champs, tableaux), IDENTITE);
    }

    /**
     * The form of a report.
     *
     * @param dernier the last form received without ERREUR, of any layout
     * @param annee civil year of a progress report; null for a final
     * @param acceptees the register rows of the accepted reports, which stand there again unchanged (F-COH-06)
     * @param aides aid received to date, by source
     */
    public static byte[] rapport(
            Disposition disposition,
            Volet volet,
            Formulaire dernier,
            @Nullable Integer annee,
            List<LigneRegistre> acceptees,
            Map<String, Money> aides,
            Identite identite) {
        Saisie reprise = Reprise.de(dernier);
        Map<String, Object> champs = new LinkedHashMap<>(reprise.champs());
        champs.remove("signataire.date");
        champs.remove("depot.annee");
        objet(champs, disposition, volet, annee == null ? Etape.FINAL : Etape.AVANCEMENT);
        if (annee != null) champs.put("depot.annee", annee);
        emetteur(champs, identite);
        Map<String, List<Map<String, Object>>> tableaux = new LinkedHashMap<>(reprise.tableaux());
        tableaux.put("registre", Reprise.registre(acceptees));
        tableaux.put("budget", Reprise.budget(reprise.lignes("budget"), acceptees));
        tableaux.put("financement", Reprise.financement(reprise.lignes("financement"), aides));
        return rediger(disposition, new Saisie(champs, tableaux), verrous(disposition));
    }

    private static void objet(Map<String, Object> champs, Disposition disposition, Volet volet, Etape etape) {
        champs.put("depot.etape", disposition.champ("depot.etape").choix().get(etape.ordinal()));
        champs.put("projet.volet", disposition.champ("projet.volet").choix().get(volet.ordinal()));
    }

    private static void emetteur(Map<String, Object> champs, Identite identite) {
        champs.put("emetteur.nom", identite.nom());
        poser(champs, "emetteur.neq", identite.neq());
    }

    private static void poser(Map<String, Object> champs, String id, @Nullable String valeur) {
        if (valeur != null) champs.put(id, valeur);
    }

    private static Set<String> verrous(Disposition disposition) {
        Set<String> verrous = new java.util.HashSet<>(IDENTITE);
        verrous.addAll(REPORTES);
        disposition.tableau("registre").colonnes().forEach(c -> verrous.add("registre." + c.id()));
        return verrous;
    }

    static byte[] rediger(Disposition disposition, Saisie saisie, Set<String> verrous) {
        Disposition assez = RemplissageGabarit.agrandir(disposition, saisie);
        return RedactionGabarit.rediger(assez, new RemplissageGabarit(assez, saisie, verrous)::remplir);
    }
}
