package ca.qc.madi.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.flux.Diagramme.Genre;
import ca.qc.madi.flux.Diagramme.Noeud;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Position;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.historique.Pas;
import ca.qc.madi.historique.Rejeu;
import ca.qc.madi.historique.Rejeu.Instantane;
import ca.qc.madi.historique.Rejeu.Lieu;
import ca.qc.madi.historique.Rejeux;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A life played through the engine is told again step by step, and ends where the engine says that it stands. */
@TestMoteur
class RejeuTest {

    private static final Acteur AUDITEUR = new Acteur("auditrice-rejeu", Role.AUDITEUR, null);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Rejeux rejeux;

    @Autowired
    private Histoires histoires;

    @Autowired
    private Flux flux;

    @Test
    void theWholeLifeOfAStudyIsToldStepByStep() {
        Banc.Partie partie = new Banc(beans).commencer(VieX2.scenario());
        for (VieX2.Pas pas : VieX2.PAS) {
            partie.acte(pas.acte());
            exigerCommeLeMoteur(partie.dossier());
        }
        Rejeu rejeu = rejeux.lire(partie.dossier(), AUDITEUR);
        assertThat(rejeu.pas()).extracting(Pas::numero).doesNotHaveDuplicates().isSorted();
        assertThat(rejeu.pas().stream().map(Pas::fait).filter(Objects::nonNull).toList())
                .isEqualTo(histoires.lire(partie.dossier(), AUDITEUR).faits());
        toutTient(rejeu);
        chaqueDelegueEcritEntreDeuxFlux(rejeu);
        datesPassees(partie.dossier(), rejeu);
    }

    @Test
    void livesThatStopLoopAndCallAreToldAsTheEngineHasThem() {
        for (String dossier : List.of(Vies.enVigueur(beans), Vies.remboursee(beans), interrompue())) {
            exigerCommeLeMoteur(dossier);
            toutTient(rejeux.lire(dossier, AUDITEUR));
        }
    }

    /** The entente ends while a yearly report is awaited two calls deep. */
    private String interrompue() {
        Banc.Partie partie = new Banc(beans).commencer(VieX2.scenario());
        VieX2.PAS.stream().limit(12).forEach(pas -> partie.acte(pas.acte()));
        Instantane avant = fin(partie.dossier());
        assertThat(avant.lieux().stream().filter(Lieu::enCours)).isNotEmpty();
        partie.acte("2024-02-20", "resiliation", "partie", "MELCCFP", "motif", "Fin d’activité");
        assertThat(partie.refus()).isEmpty();
        assertThat(partie.etat("dossier")).isEqualTo("RESILIE");
        assertThat(fin(partie.dossier()).lieux().stream().filter(Lieu::enCours))
                .extracting(
                        l -> l.diagramme().edition().processus() + l.execution().interrompueLe())
                .isEmpty();
        return partie.dossier();
    }

    @Test
    void anEmitterHasNoReplay() {
        Banc.Partie partie = new Banc(beans).jouer(UneVie.enVigueur());
        String emetteur = partie.histoire().dossier().emetteur();
        assertThatThrownBy(() -> rejeux.lire(partie.dossier(), Acteur.emetteur("quelqu-un", emetteur)))
                .isInstanceOf(DossierIntrouvable.class);
    }

    private Instantane fin(String dossier) {
        Rejeu rejeu = rejeux.lire(dossier, AUDITEUR);
        return rejeu.apres(rejeu.pas().size());
    }

    /** A token for each node that the engine's own history says is not done, calls included. */
    private void exigerCommeLeMoteur(String dossier) {
        List<String> rejouees = new ArrayList<>();
        for (Lieu lieu : fin(dossier).lieux()) {
            lieu.places().forEach((noeud, nombre) -> {
                Noeud place = lieu.diagramme().noeud(noeud).orElseThrow();
                if (place.genre() != Genre.APPEL) rejouees.add(lieu.diagramme().edition() + " " + noeud);
            });
        }
        List<String> moteur =
                flux.positions(dossier).stream().map(RejeuTest::place).toList();
        assertThat(rejouees).containsExactlyInAnyOrderElementsOf(moteur);
    }

    private static String place(Position position) {
        return position.processus() + "-" + position.version() + " " + position.noeud();
    }

    /** Every step has its diagram, and a flow is taken from where a token stood. */
    private static void toutTient(Rejeu rejeu) {
        for (Pas pas : rejeu.pas()) {
            Instantane instantane = rejeu.apres(pas.numero());
            assertThat(instantane.montre()).as("step %d", pas.numero()).isNotNull();
            assertThat(instantane.lieux()).contains(instantane.montre());
            if (!pas.deplacement()) continue;
            assertThat(pas.passes())
                    .allSatisfy(
                            passe -> assertThat(instantane.montre().comptes()).containsKey(passe.flux()));
        }
    }

    /** What a service writes stands after the flow that reached it and before the one that leaves it. */
    private static void chaqueDelegueEcritEntreDeuxFlux(Rejeu rejeu) {
        Pas voie = rejeu.pas().stream()
                .filter(p -> p.fait() != null && p.fait().type().equals("VoieDeterminee"))
                .findFirst()
                .orElseThrow();
        assertThat(rejeu.pas().get(voie.numero() - 2).passes())
                .extracting(p -> p.flux())
                .endsWith("Flux_Interet_DeterminerVoie");
        assertThat(rejeu.pas().get(voie.numero()).passes())
                .extracting(p -> p.flux())
                .startsWith("Flux_DeterminerVoie_Voie");
        assertThat(rejeu.apres(voie.numero()).montre().places()).containsOnlyKeys("Service_DeterminerVoie");
    }

    private void datesPassees(String dossier, Rejeu rejeu) {
        assertThat(rejeu.dernier(LocalDate.of(2023, 2, 28))).isEmpty();
        Pas dernier = rejeu.dernier(LocalDate.of(2023, 5, 15)).orElseThrow();
        long rang = rejeu.pas().stream()
                .limit(dernier.numero())
                .filter(p -> p.fait() != null)
                .count();
        assertThat(histoires.alors(dossier, rang, AUDITEUR).dossier().etat()).hasToString("AUTORISE");
        assertThat(rejeu.dernier(LocalDate.of(2030, 1, 1)))
                .contains(rejeu.pas().get(rejeu.pas().size() - 1));
    }
}
