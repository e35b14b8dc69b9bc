package ca.qc.madi.accueil.web;

import ca.qc.madi.correspondance.Lettre;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The home of an émetteur: what is expected of it, where it stands, what it began, what was answered.
 *
 * @param attentes by due date, those without one last
 */
record VueBureauEmetteur(
        List<Attente> attentes,
        List<SuiteEtapes> parcours,
        List<Ebauche> brouillons,
        List<Reponse> lettres,
        List<Nouveaute> nouvelles,
        List<Demarche> demarches,
        List<LigneDossier> dossiers) {

    /**
     * One thing expected.
     *
     * @param cle names its sentence and its button in the bundles
     * @param delai how far the due date is, in words; null where there is none
     * @param envoi its button posts to {@code adresse}, which opens a draft
     * @param titulaire name of the colleague who took it on
     * @param montant CAD; null where there is none
     */
    record Attente(
            String cle,
            String dossier,
            @Nullable String projet,
            @Nullable String rapport,
            @Nullable LocalDate echeance,
            @Nullable String delai,
            boolean enRetard,
            String adresse,
            boolean envoi,
            @Nullable String titulaire,
            @Nullable Money montant) {}

    /** A draft begun. @param erreurs findings that keep it from being received; null while no workbook was judged */
    record Ebauche(
            String adresse,
            String dossier,
            String projet,
            @Nullable String rapport,
            int pieces,
            boolean enVerification,
            @Nullable Long erreurs) {}

    /** A letter of the ministry. */
    record Reponse(String dossier, Lettre lettre) {}

    /** What changed, in words. */
    record Nouveaute(String dossier, VueFait fait) {}

    /** What may be begun on a dossier. */
    record Demarche(String dossier, String adresse) {}
}
