package ca.qc.madi.projet;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.ContexteDepot;
import ca.qc.madi.validation.EtudeConnue;
import ca.qc.madi.validation.Gravite;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The PTE that a GES or INNO project must come from: recent when the project is deposited, conforming before it is
 * accepted (G-GES-05, G-INNO-03, AMB-39). A project of the 2023 transition may precede it, and is then paid only once
 * both are accepted (G-DATE-06, G-PAY-06).
 */
@Component
public class EtudesDuProjet {

    private static final String TITRE = "pte.titre";

    private final Dossiers dossiers;
    private final Projets projets;

    EtudesDuProjet(Dossiers dossiers, Projets projets) {
        this.dossiers = dossiers;
        this.projets = projets;
    }

    /** The name of the study: as the deposit declares it, else as its formulaire does in onglet 6. */
    static @Nullable String nom(DeclarationDemande declaration, DonneesFormulaire donnees) {
        if (declaration.volet() == Volet.PTE) return null;
        if (declaration.etude() != null) return declaration.etude();
        return donnees.champs().get(TITRE);
    }

    /** The studies that the first facts of the dossier told of, for the rules of the form to judge. */
    ContexteDepot connaitre(RefProjet ref, DeclarationDemande declaration, ContexteDepot contexte, int rang) {
        if (declaration.volet() == Volet.PTE) return contexte;
        List<Fait> faits = dossiers.faits(ref.dossier(), Acteur.MOTEUR).subList(0, rang);
        List<EtudeConnue> connues = EtudesLiees.de(
                dossiers.alors(ref.dossier(), faits),
                Projet.depuis(ref.dossier(), faits).values());
        return contexte.avecEtudes(connues).avecEtudeNommee(declaration.etude());
    }

    /** What the form alone cannot say: the project comes from no study that is known (G-GES-06, G-INNO-03). */
    static List<Constat> constats(ContexteDepot contexte, DeclarationDemande declaration, DonneesFormulaire donnees) {
        Volet volet = declaration.volet();
        List<EtudeConnue> connues = contexte.etudes();
        if (volet == Volet.PTE || connues == null) return List.of();
        if (EtudeConnue.chercher(connues, nom(declaration, donnees)).isPresent()) return List.of();
        return List.of(sansEtude(volet, transition(contexte.dateDepot(), contexte.parametres())));
    }

    /** Refuses to accept a project whose study is not judged conforming (T26); the transition lets it wait. */
    void exigerPourAcceptation(Projet projet) {
        if (projet.volet() == Volet.PTE || deLaTransition(projet)) return;
        boolean conforme = EtudeConnue.chercher(etudes(projet.ref()), projet.etude())
                .filter(EtudeConnue::estConforme)
                .isPresent();
        if (!conforme) throw new ActeRefuse(code(projet.volet()), projet.ref().projet());
    }

    /**
     * Refuses, with G-PAY-06, to pay a project of the transition before its study is accepted too: the one it named,
     * or, where it named none that is known, any other of the émetteur's.
     */
    public void exigerPourVersement(Projet projet) {
        if (projet.volet() == Volet.PTE || !deLaTransition(projet)) return;
        List<EtudeConnue> connues = etudes(projet.ref());
        boolean acceptee = EtudeConnue.chercher(connues, projet.etude())
                .map(EtudeConnue::estConforme)
                .orElseGet(() -> connues.stream().anyMatch(EtudeConnue::estConforme));
        if (!acceptee) throw new ActeRefuse("G-PAY-06", projet.ref().projet());
    }

    private boolean deLaTransition(Projet projet) {
        LocalDate jour = projet.deposeLe();
        return transition(jour, dossier(projet.ref()).parametres(jour));
    }

    /** G-DATE-06: deposited by the end of the transition, that day included. */
    static boolean transition(LocalDate jour, Parametres parametres) {
        return parametres
                .dateSIlYEnA(Cle.TRANSITION_PROJET_FIN)
                .filter(fin -> !jour.isAfter(fin))
                .isPresent();
    }

    private List<EtudeConnue> etudes(RefProjet ref) {
        return EtudesLiees.de(
                dossier(ref), projets.duDossier(ref.dossier(), Acteur.MOTEUR).values());
    }

    private Dossier dossier(RefProjet ref) {
        return dossiers.lire(ref.dossier(), Acteur.MOTEUR);
    }

    private static String code(Volet volet) {
        return volet == Volet.GES ? "G-GES-05" : "G-INNO-03";
    }

    private static Constat sansEtude(Volet volet, boolean transition) {
        if (transition) return constat("G-DATE-06", Gravite.AVERTISSEMENT, "attente");
        return constat(volet == Volet.GES ? "G-GES-06" : "G-INNO-03", Gravite.ERREUR, "absente");
    }

    private static Constat constat(String code, Gravite gravite, String point) {
        return Constat.duDepot(
                code,
                gravite,
                Texte.de("piece.etude").fr(),
                null,
                null,
                Texte.de("constat.etude." + point),
                "Guide de l’émetteur, étape 6 (GES, INNO)",
                "etude-du-projet");
    }
}
