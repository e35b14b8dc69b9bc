package ca.qc.madi.api.web;

import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.historique.LigneExercice;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.versement.OrdrePaiement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The programme as the API tells it. Amounts are CAD as text with two decimals. */
final class VuesProgramme {

    private VuesProgramme() {}

    record VueMesure(String mesure, String version, Texte titre, Map<String, VueParametre> parametres) {}

    /** @param inconnu why the measure's value is not known, where it is not */
    record VueParametre(
            String regle,
            List<Mesure.Valeur> valeurs,
            @Nullable Texte inconnu,
            @Nullable Texte sansObjet) {}

    static VueMesure mesure(Mesure mesure) {
        Map<String, VueParametre> parametres = new TreeMap<>();
        mesure.parametres()
                .forEach((nom, p) ->
                        parametres.put(nom, new VueParametre(p.regle(), p.valeurs(), p.inconnu(), p.sansObjet())));
        return new VueMesure(mesure.mesure(), mesure.version(), mesure.titre(), parametres);
    }

    record VueEmetteur(
            String id,
            String nom,
            @Nullable String neq,
            String langue,
            boolean assujetti,
            List<String> etablissements) {}

    record Paiements(List<VueAttente> attente, List<VueLot> lots) {}

    /** @param motif why the paying system sent it back; null while it was never handed over */
    record VueAttente(
            String dossier,
            String projet,
            String rapport,
            String montant,
            LocalDate emisLe,
            @Nullable String motif) {}

    /** A batch handed over, with its control totals and the SHA-256 of its file. */
    record VueLot(String numero, Instant formeLe, String formePar, int nombre, String total, String fichier) {}

    /**
     * One payment of a batch and what was answered to it.
     *
     * @param emetteur the company's name as it was handed over
     * @param etat TRANSMIS while nothing was answered
     */
    record VueLigneLot(
            String dossier,
            String projet,
            String rapport,
            String emetteur,
            String montant,
            OrdrePaiement.Etat etat,
            @Nullable LocalDate jour,
            @Nullable String reference) {}

    /**
     * @param emetteur company that held the dossier when what is counted was written; {@code entreprise}, its name
     * @param prevu null where the workbook that forecasts it cannot be opened, which {@code previsionIllisible} says
     */
    record VueExercice(
            String exercice,
            String mesure,
            String dossier,
            String emetteur,
            String entreprise,
            @Nullable String projet,
            @Nullable String prevu,
            boolean previsionIllisible,
            String engage,
            String paye) {

        static VueExercice de(LigneExercice l) {
            Money prevu = l.prevu();
            return new VueExercice(
                    l.exercice().nom(),
                    l.mesure(),
                    l.dossier(),
                    l.emetteur(),
                    l.entreprise(),
                    l.projet(),
                    prevu == null ? null : Montants.texte(prevu),
                    prevu == null,
                    Montants.texte(l.engage()),
                    Montants.texte(l.paye()));
        }
    }
}
