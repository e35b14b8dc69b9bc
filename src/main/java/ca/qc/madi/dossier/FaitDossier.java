package ca.qc.madi.dossier;

import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.ContreFait;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What may happen to a dossier: from the offer to the entente in force (étapes 1 to 5), and how either ends. */
public sealed interface FaitDossier extends Contenu {

    /** Étape 1: an amount is reserved and announced, with the projet d'entente (G-DEM-01). */
    record OffreFaite(String emetteur, String mesure, Money enveloppe, Map<String, String> cadre)
            implements FaitDossier {}

    /** Étape 2: the émetteur intends to use it (G-DEM-02). */
    record InteretConfirme() implements FaitDossier {}

    /** Étape 2: it does not; the process stops (G-DEM-03). */
    record OffreDeclinee() implements FaitDossier {}

    /** Étape 3: who must authorise, by the threshold of that day (G-DEM-04). */
    record VoieDeterminee(Voie voie, String regle, Money enveloppe, Money seuil, String versionRegles)
            implements FaitDossier {}

    /** A study that the ministry knows, as it stands now (G-GES-05). */
    record EtudeInscrite(Etude etude) implements FaitDossier {}

    record AutorisationObtenue(Voie voie, String numero) implements FaitDossier {}

    record AutorisationRefusee(Voie voie, String motif) implements FaitDossier {}

    /** Étape 4: the letter that certifies the reserved sum (G-DEM-05). */
    record LettreOctroiTransmise(Money plafond) implements FaitDossier {}

    /** Étape 5: the entente goes out for signature (G-DEM-07). */
    record EntenteTransmise() implements FaitDossier {}

    /** @param preuve what the PDF signed by this party shows; null for a signature stated without its file */
    record EntenteSignee(
            Partie partie, String signataire, @Nullable PreuveSignature preuve) implements FaitDossier {}

    /** Both have signed: in force on the day of the last signature (G-ADM-04). */
    record EntenteEnVigueur(LocalDate depuis) implements FaitDossier {}

    /** The ministry takes its offer back before the entente is in force. */
    record OffreRetiree(String motif) implements FaitDossier {}

    /** The émetteur gives the offer up before the entente is in force. */
    record EmetteurDesiste(String motif) implements FaitDossier {}

    /**
     * One party ends the entente in force: nothing more is received, approved or paid under it.
     *
     * @param partie who ends it
     * @param rendu what of the enveloppe was not spent and goes back to the measure, in CAD
     */
    record EntenteResiliee(Partie partie, String motif, Money rendu) implements FaitDossier {}

    /** The end of the offer or of the entente, in error, is undone: the dossier stands where it stood. */
    record DossierRouvert(String motif) implements FaitDossier {}

    /**
     * Another person answers for the émetteur from a day on; facts before keep the person they name.
     *
     * @param nouvelle identifier of the person
     * @param effet first day letters and reminders go to that person
     */
    record ContactChange(Emetteur.Fonction fonction, String nouvelle, LocalDate effet, Justification justification)
            implements FaitDossier {}

    /**
     * An établissement changes hands, as the émetteur tells or an analyst learns it.
     *
     * @param etablissement its RDOCECA number
     * @param acquereur name of the company that takes it
     * @param neq of that company
     * @param representant identifier of the person to write to there
     * @param survenu the day it changed hands
     */
    record CessionDeclaree(
            String etablissement,
            String acquereur,
            String neq,
            String representant,
            LocalDate survenu,
            Justification justification)
            implements FaitDossier {}

    /** The ministry's answer to the change of ownership told last: accepted, the commitment binds the new owner. */
    record CessionTraitee(String etablissement, boolean acceptee, String motif) implements FaitDossier {}

    /**
     * All the sites of the dossier changed hands: it goes on as that company's, its commitments with it.
     *
     * @param emetteur identifier of the new owner
     */
    record DossierTransfere(String emetteur, String motif) implements FaitDossier {}

    /**
     * A signatory's name was misspelt: this one stands in its place.
     *
     * @param corrige rank of the fact it answers, which stays as it is
     */
    record SignataireCorrige(long corrige, Partie partie, String signataire, String motif)
            implements FaitDossier, ContreFait {}
}
