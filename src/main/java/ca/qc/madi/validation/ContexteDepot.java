package ca.qc.madi.validation;

import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the validation must know besides the file. What is null or empty is not known, and the rules that need it are
 * not run. Days are days in America/Toronto.
 *
 * @param dateDepot day the file is received
 * @param parametres the rules in force that day, entente included
 * @param annee civil year a progress report covers
 * @param acceptation day the project was accepted in writing (G-DATE-02)
 * @param depotInitial day the project's form was first transmitted (G-DATE-05)
 * @param emetteurNom name of the dossier's émetteur (F-COH-05)
 * @param neq NEQ of the dossier's émetteur (F-COH-05)
 * @param dejaReclamees register rows of the project's accepted reports (F-COH-06)
 * @param piecesAutresProjets what the émetteur claimed in other projects (F-COH-08)
 * @param dernierAccepte the project's last accepted form (F-COH-06)
 * @param etudes the émetteur's studies the ministry knows; null when it is not said (G-GES-05, G-INNO-03)
 * @param aides other governmental aid the dossier knows, by source, in CAD (G-CUM-01)
 * @param signataires names of the persons the émetteur authorised to sign (G-DATE-01); empty when none is known
 * @param champMesure the field the form must tick for its measure; null when the measure is not said
 * @param sites numbers of the émetteur's établissements; null when it is not said (G-ADM-08)
 * @param etudeNommee the study of a GES or INNO project where it is named beside the form; null to take the form's
 */
public record ContexteDepot(
        Volet volet,
        Etape etape,
        LocalDate dateDepot,
        Parametres parametres,
        @Nullable Integer annee,
        @Nullable LocalDate acceptation,
        @Nullable LocalDate depotInitial,
        @Nullable String emetteurNom,
        @Nullable String neq,
        List<LigneRegistre> dejaReclamees,
        List<PieceReclamee> piecesAutresProjets,
        @Nullable DonneesFormulaire dernierAccepte,
        @Nullable List<EtudeConnue> etudes,
        Map<String, Money> aides,
        List<String> signataires,
        @Nullable String champMesure,
        @Nullable List<String> sites,
        @Nullable String etudeNommee) {

    public ContexteDepot {
        dejaReclamees = List.copyOf(dejaReclamees);
        piecesAutresProjets = List.copyOf(piecesAutresProjets);
        etudes = etudes == null ? null : List.copyOf(etudes);
        sites = sites == null ? null : List.copyOf(sites);
        aides = Map.copyOf(aides);
        signataires = signataires == null ? List.of() : List.copyOf(signataires);
    }

    /** The least that is needed; the rest is added by the methods below. */
    public static ContexteDepot de(Volet volet, Etape etape, LocalDate dateDepot, Parametres parametres) {
        return new ContexteDepot(
                volet,
                etape,
                dateDepot,
                parametres,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                Map.of(),
                List.of(),
                null,
                null,
                null);
    }

    public ContexteDepot avecAnnee(@Nullable Integer valeur) {
        return avec(copie -> copie.annee = valeur);
    }

    public ContexteDepot avecAcceptation(@Nullable LocalDate valeur) {
        return avec(copie -> copie.acceptation = valeur);
    }

    public ContexteDepot avecDepotInitial(@Nullable LocalDate valeur) {
        return avec(copie -> copie.depotInitial = valeur);
    }

    public ContexteDepot avecEmetteur(@Nullable String nom, @Nullable String numero) {
        return avec(copie -> {
            copie.emetteurNom = nom;
            copie.neq = numero;
        });
    }

    public ContexteDepot avecDejaReclamees(List<LigneRegistre> lignes) {
        return avec(copie -> copie.dejaReclamees = lignes);
    }

    public ContexteDepot avecPiecesAutresProjets(List<PieceReclamee> pieces) {
        return avec(copie -> copie.piecesAutresProjets = pieces);
    }

    public ContexteDepot avecDernierAccepte(@Nullable DonneesFormulaire donnees) {
        return avec(copie -> copie.dernierAccepte = donnees);
    }

    public ContexteDepot avecEtudes(@Nullable List<EtudeConnue> valeur) {
        return avec(copie -> copie.etudes = valeur);
    }

    /** The study that is named beside the form, by its title or by the project that makes it; null to take the form's. */
    public ContexteDepot avecEtudeNommee(@Nullable String nom) {
        return avec(copie -> copie.etudeNommee = nom);
    }

    public ContexteDepot avecAides(Map<String, Money> valeur) {
        return avec(copie -> copie.aides = valeur);
    }

    public ContexteDepot avecSignataires(List<String> noms) {
        return avec(copie -> copie.signataires = noms);
    }

    /** The measure is said, by the dossier or by who asks: the form must name it. */
    public ContexteDepot avecMesure(@Nullable Mesure mesure) {
        return avec(copie -> copie.champMesure = mesure == null ? null : mesure.champ());
    }

    public ContexteDepot avecSites(List<String> numeros) {
        return avec(copie -> copie.sites = numeros);
    }

    private ContexteDepot avec(Consumer<Copie> changement) {
        Copie copie = new Copie(this);
        changement.accept(copie);
        return new ContexteDepot(
                volet,
                etape,
                dateDepot,
                parametres,
                copie.annee,
                copie.acceptation,
                copie.depotInitial,
                copie.emetteurNom,
                copie.neq,
                copie.dejaReclamees,
                copie.piecesAutresProjets,
                copie.dernierAccepte,
                copie.etudes,
                copie.aides,
                copie.signataires,
                copie.champMesure,
                copie.sites,
                copie.etudeNommee);
    }

    /** What may be added, while one of it changes. */
    private static final class Copie {
        private @Nullable Integer annee;
        private @Nullable LocalDate acceptation;
        private @Nullable LocalDate depotInitial;
        private @Nullable String emetteurNom;
        private @Nullable String neq;
        private List<LigneRegistre> dejaReclamees;
        private List<PieceReclamee> piecesAutresProjets;
        private @Nullable DonneesFormulaire dernierAccepte;
        private @Nullable List<EtudeConnue> etudes;
        private Map<String, Money> aides;
        private List<String> signataires;
        private @Nullable String champMesure;
        private @Nullable List<String> sites;
        private @Nullable String etudeNommee;

        Copie(ContexteDepot contexte) {
            this.annee = contexte.annee;
            this.acceptation = contexte.acceptation;
            this.depotInitial = contexte.depotInitial;
            this.emetteurNom = contexte.emetteurNom;
            this.neq = contexte.neq;
            this.dejaReclamees = contexte.dejaReclamees;
            this.piecesAutresProjets = contexte.piecesAutresProjets;
            this.dernierAccepte = contexte.dernierAccepte;
            this.etudes = contexte.etudes;
            this.aides = contexte.aides;
            this.signataires = contexte.signataires;
            this.champMesure = contexte.champMesure;
            this.sites = contexte.sites;
            this.etudeNommee = contexte.etudeNommee;
        }
    }
}
