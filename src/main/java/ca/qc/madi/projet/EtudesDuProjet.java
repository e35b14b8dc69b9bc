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
import ca.qc.madi.validation.Gravite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** What is wrong with the study of a project deposited on that day. */
    List<Constat> constats(
            Circonstances dans, DeclarationDemande declaration, DonneesFormulaire donnees, LocalDate jour) {
        Volet volet = declaration.volet();
        if (volet == Volet.PTE) return List.of();
        Parametres parametres = dans.contexte().parametres();
        Optional<EtudeLiee> etude = etudes(dans.projet(), dans.rang()).chercher(nom(declaration, donnees));
        if (etude.isEmpty()) return List.of(sansEtude(volet, transition(jour, parametres)));
        return constats(etude.get(), volet, donnees.mesuresPte(), jour, parametres.entier(Cle.PTE_AGE_MAX));
    }

    private static List<Constat> constats(
            EtudeLiee etude, Volet volet, List<String> mesures, LocalDate jour, int annees) {
        List<Constat> constats = new ArrayList<>();
        String code = code(volet);
        if (etude.tropVieille(jour, annees)) {
            constats.add(constat(code, Gravite.ERREUR, "age", String.valueOf(etude.date()), annees));
        }
        if (!etude.conforme()) constats.add(constat(code, Gravite.AVERTISSEMENT, "conforme", null));
        if (volet == Volet.INNO && Boolean.FALSE.equals(etude.emergentes())) {
            constats.add(constat(code, Gravite.ERREUR, "emergentes", null));
        }
        if (!etude.mesures().isEmpty()) {
            mesures.stream()
                    .filter(m -> !etude.mesures().contains(m.strip()))
                    .distinct()
                    .forEach(m -> constats.add(constat(code, Gravite.ERREUR, "mesure", m, m)));
        }
        return constats;
    }

    /** Refuses to accept a project whose study is not judged conforming (T26); the transition lets it wait. */
    void exigerPourAcceptation(Projet projet) {
        if (projet.volet() == Volet.PTE || deLaTransition(projet)) return;
        boolean conforme = etudes(projet.ref())
                .chercher(projet.etude())
                .filter(EtudeLiee::conforme)
                .isPresent();
        if (!conforme) throw new ActeRefuse(code(projet.volet()), projet.ref().projet());
    }

    /**
     * Refuses, with G-PAY-06, to pay a project of the transition before its study is accepted too: the one it named,
     * or, where it named none that is known, any other of the émetteur's.
     */
    public void exigerPourVersement(Projet projet) {
        if (projet.volet() == Volet.PTE || !deLaTransition(projet)) return;
        Optional<EtudeLiee> nommee = etudes(projet.ref()).chercher(projet.etude());
        boolean acceptee = nommee.map(EtudeLiee::conforme)
                .orElseGet(() -> etudes(projet.ref()).toutes().anyMatch(EtudeLiee::conforme));
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

    private EtudesLiees etudes(RefProjet ref) {
        return new EtudesLiees(
                dossier(ref), projets.duDossier(ref.dossier(), Acteur.MOTEUR).values());
    }

    /** The studies that the first facts of the dossier told of. */
    private EtudesLiees etudes(RefProjet ref, int rang) {
        List<Fait> faits = dossiers.faits(ref.dossier(), Acteur.MOTEUR).subList(0, rang);
        return new EtudesLiees(
                dossiers.alors(ref.dossier(), faits),
                Projet.depuis(ref.dossier(), faits).values());
    }

    private Dossier dossier(RefProjet ref) {
        return dossiers.lire(ref.dossier(), Acteur.MOTEUR);
    }

    private static String code(Volet volet) {
        return volet == Volet.GES ? "G-GES-05" : "G-INNO-03";
    }

    private static Constat sansEtude(Volet volet, boolean transition) {
        if (transition) return constat("G-DATE-06", Gravite.AVERTISSEMENT, "attente", null);
        return constat(volet == Volet.GES ? "G-GES-06" : "G-INNO-03", Gravite.ERREUR, "absente", null);
    }

    private static Constat constat(
            String code, Gravite gravite, String point, @Nullable String valeur, Object... arguments) {
        return Constat.duDepot(
                code,
                gravite,
                Texte.de("piece.etude").fr(),
                valeur,
                null,
                Texte.de("constat.etude." + point, arguments),
                "Guide de l’émetteur, étape 6 (GES, INNO)",
                "etude-du-projet");
    }
}
