package ca.qc.madi.accueil.web;

import ca.qc.madi.dessin.Planche;
import ca.qc.madi.dossier.EtatDossier;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.projet.EtatProjet;
import ca.qc.madi.projet.Rapport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One step of a replay as its page shows it.
 *
 * @param adresse of the replay, without a step
 * @param premier what the range runs from; {@code total} is what it runs to
 * @param fait null for a refusal and for flows taken
 * @param refus null for the others
 * @param notes written that day, or later before anything else happened
 * @param etat null before the first fact
 * @param lieu null where nothing ever moved
 */
record VueRejeu(
        String id,
        String emetteur,
        String adresse,
        int numero,
        int total,
        LignePas pas,
        @Nullable VueFait fait,
        @Nullable VueRefus refus,
        @Nullable Appuis appuis,
        List<VueLettre> lettres,
        @Nullable String verdict,
        List<VueNotes.Ligne> notes,
        @Nullable Etat etat,
        @Nullable Versions versions,
        @Nullable VueLieu lieu,
        List<LignePas> liste) {

    enum GenrePas {
        FAIT,
        REFUS,
        PASSAGE
    }

    /**
     * A step in the list of all.
     *
     * @param recit what happened, in words
     * @param francais its words come from the diagram, which is French
     */
    record LignePas(int numero, GenrePas genre, Instant quand, String qui, String recit, boolean francais) {}

    /** A letter written with the fact. */
    record VueLettre(long numero, String nom) {}

    /** The dossier as the facts up to the step tell it. */
    record Etat(
            Histoire histoire,
            EtatDossier etat,
            Money enveloppe,
            Money verse,
            Money solde,
            List<LigneProjet> projets) {}

    record LigneProjet(String nom, String titre, EtatProjet etat, Money verse, List<Rapport> rapports) {}

    /**
     * What was in force.
     *
     * @param regles the edition of the rules
     * @param entente what the entente states in their place
     * @param tables the version of each decision table
     */
    record Versions(String mesure, String regles, Map<String, String> entente, SortedMap<String, Integer> tables) {}

    /**
     * The diagram where the step happened, or the one that was asked for.
     *
     * @param chemin the runs that called it, the outermost first
     * @param autres the other runs that wait somewhere
     * @param ici it is the one where the step happened
     */
    record VueLieu(
            Planche planche,
            boolean entier,
            boolean ici,
            LienLieu courant,
            List<LienLieu> chemin,
            List<LienLieu> autres) {}

    /** @param numero of the run */
    record LienLieu(
            int numero,
            String processus,
            int version,
            @Nullable String projet,
            @Nullable String rapport) {}
}
