package ca.qc.madi.dessin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.flux.Diagramme;
import ca.qc.madi.flux.Diagramme.Cadre;
import ca.qc.madi.flux.Diagramme.Edition;
import ca.qc.madi.flux.Diagramme.Genre;
import ca.qc.madi.flux.Diagramme.Lien;
import ca.qc.madi.flux.Diagramme.Noeud;
import ca.qc.madi.flux.Diagramme.Point;
import ca.qc.madi.flux.Diagramme.Signe;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A start, a task far to the right of it, and the flow between them. */
class PlancheTest {

    private static final Diagramme DIAGRAMME = new Diagramme(
            new Edition("essai", 1),
            "Essai",
            List.of(
                    new Noeud(
                            "Debut",
                            Genre.DEBUT,
                            Signe.AUCUN,
                            "Dossier ouvert",
                            new Cadre(40, 40, 36, 36),
                            new Cadre(8, 80, 100, 14),
                            null,
                            null),
                    new Noeud(
                            "Tache",
                            Genre.TACHE,
                            Signe.AUCUN,
                            "Consigner la décision du Conseil du trésor",
                            new Cadre(1000, 18, 120, 80),
                            null,
                            null,
                            null)),
            List.of(new Lien("Flux", "oui", "Debut", "Tache", List.of(new Point(76, 58), new Point(1000, 58)), null)));

    private static final Marques MARQUES =
            Marques.de(Map.of("Flux", 2, "Debut", 2), Map.of("Tache", 1), Set.of("Flux"), Map.of());

    @Test
    void whatWasPassedTakenAndWhereTheTokenStandsAreClasses() {
        Planche planche = Planche.entiere(DIAGRAMME, MARQUES);
        assertThat(planche.formes())
                .extracting(Planche.Forme::classes)
                .containsExactly("noeud debut passe", "noeud tache ici");
        assertThat(planche.traits()).singleElement().satisfies(t -> {
            assertThat(t.classes()).isEqualTo("lien passe pris");
            assertThat(t.chemin()).isEqualTo("M76 58 L1000 58");
            assertThat(t.pointe()).isEqualTo("1000,58 991,54 991,62");
            assertThat(t.compte()).isEqualTo(2);
            assertThat(t.milieu()).isEqualTo(new Point(538, 58));
        });
    }

    @Test
    void aLongNameIsBrokenBetweenItsWords() {
        assertThat(Planche.entiere(DIAGRAMME, MARQUES).formes().get(1).lignes())
                .extracting(Planche.Ligne::texte)
                .containsExactly("Consigner la", "décision du", "Conseil du trésor");
    }

    @Test
    void aPartShowsWhatStandsAroundTheNodeAndLeavesTheRestOut() {
        Planche partie = Planche.autour(DIAGRAMME, MARQUES, List.of("Inconnu", "Tache"), 400);
        assertThat(partie.viewBox()).isEqualTo("744 -6 400 128");
        assertThat(partie.formes()).extracting(f -> f.noeud().id()).containsExactly("Tache");
        assertThat(partie.traits()).hasSize(1);
        int milieu = DIAGRAMME.noeud("Tache").orElseThrow().cadre().centre().x();
        assertThat(partie.regard()).isEqualTo(milieu - partie.vue().x());
        assertThat(Planche.entiere(DIAGRAMME, MARQUES, List.of("Tache")).regard())
                .isEqualTo(milieu - Planche.entiere(DIAGRAMME, MARQUES).vue().x());
        assertThat(Planche.entiere(DIAGRAMME, MARQUES).regard()).isNull();
        Planche debut = Planche.autour(DIAGRAMME, MARQUES, List.of(), 400);
        assertThat(debut.viewBox()).isEqualTo("-16 -6 400 128");
        assertThat(Planche.autour(DIAGRAMME, MARQUES, List.of(), 4000)).isEqualTo(Planche.entiere(DIAGRAMME, MARQUES));
    }

    @Test
    void aNameThatWouldBeCutIsLeftOut() {
        Planche coupee = Planche.autour(DIAGRAMME, MARQUES, List.of("Tache"), 130);
        assertThat(coupee.formes()).extracting(f -> f.noeud().id()).containsExactly("Tache");
        assertThat(coupee.formes().get(0).lignes()).isNotEmpty();
        Planche bord = Planche.autour(DIAGRAMME, MARQUES, List.of("Tache"), 60);
        assertThat(bord.formes().get(0).lignes()).isEmpty();
    }

    @Test
    void aMapOfHeatShowsEveryCountBesideItsClass() {
        Planche chaleur = Planche.entiere(DIAGRAMME, Marques.deChaleur(Map.of("Tache", 7), Map.of("Tache", 5), true));
        assertThat(chaleur.jours()).isTrue();
        assertThat(chaleur.chaleur()).isTrue();
        assertThat(chaleur.formes().get(1).classes()).isEqualTo("noeud tache passe degre-5");
    }
}
