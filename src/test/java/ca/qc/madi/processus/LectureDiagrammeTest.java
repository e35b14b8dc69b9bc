package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.dessin.Marques;
import ca.qc.madi.dessin.Planche;
import ca.qc.madi.flux.Diagramme;
import ca.qc.madi.flux.Diagramme.Cadre;
import ca.qc.madi.flux.Diagramme.Genre;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every diagram is read as it was drawn, and its words hold in their boxes. */
class LectureDiagrammeTest {

    static List<String> processus() {
        return Diagrammes.processus();
    }

    @ParameterizedTest
    @MethodSource("processus")
    void everyBoxAndLineStandsWhereTheFilePutsIt(String processus) {
        BpmnModelInstance modele = Diagrammes.lire(processus);
        Dessin dessin = Dessin.lire(modele);
        Diagramme lu = lire(processus);
        assertThat(lu.nom()).isNotBlank();
        assertThat(lu.noeuds()).hasSameSizeAs(modele.getModelElementsByType(FlowNode.class));
        assertThat(lu.liens()).hasSameSizeAs(modele.getModelElementsByType(SequenceFlow.class));
        assertThat(lu.noeuds()).allSatisfy(n -> {
            assertThat(boite(n.cadre())).isEqualTo(dessin.formes().get(n.id()));
            assertThat(n.etiquette() == null ? null : boite(n.etiquette()))
                    .isEqualTo(dessin.etiquettes().get(n.id()));
            assertThat(n.appelle() != null).isEqualTo(n.genre() == Genre.APPEL);
        });
        assertThat(lu.liens())
                .allSatisfy(l -> assertThat(l.points().stream()
                                .map(p -> new Boite.Point(p.x(), p.y()))
                                .toList())
                        .isEqualTo(dessin.traces().get(l.id())));
    }

    @ParameterizedTest
    @MethodSource("processus")
    void theNameOfATaskHoldsInItsBox(String processus) {
        Marques marques = Marques.de(Map.of(), Map.of(), Set.of(), Map.of());
        assertThat(Planche.entiere(lire(processus), marques).formes())
                .filteredOn(Planche.Forme::rectangle)
                .allSatisfy(f -> {
                    Cadre c = f.noeud().cadre();
                    assertThat(f.lignes())
                            .isNotEmpty()
                            .allSatisfy(l -> assertThat(l.y()).isBetween(c.y() + 10, c.y() + c.h() - 3));
                    assertThat(String.join(
                                    " ",
                                    f.lignes().stream()
                                            .map(Planche.Ligne::texte)
                                            .toList()))
                            .isEqualTo(f.noeud().nom());
                });
    }

    @Test
    void borderEventsKnowWhereTheySitAndWhetherTheyInterrupt() {
        Diagramme rapport = lire("rapport-annuel");
        Diagramme.Noeud rappel = rapport.noeud("Attente_RappelRapport").orElseThrow();
        assertThat(rappel.genre()).isEqualTo(Genre.BORD_SANS_ARRET);
        assertThat(rappel.accroche()).isEqualTo("Tache_DeposerRapport");
        assertThat(rappel.signe()).isEqualTo(Diagramme.Signe.MINUTERIE);
        Diagramme.Noeud remplace = rapport.noeud("Attente_RapportRemplace").orElseThrow();
        assertThat(remplace.genre()).isEqualTo(Genre.BORD);
        assertThat(remplace.signe()).isEqualTo(Diagramme.Signe.MESSAGE);
        assertThat(lire("analyse-demande").noeuds())
                .filteredOn(n -> n.genre() == Genre.FIN_DE_TOUT)
                .hasSize(3);
    }

    private static Diagramme lire(String processus) {
        return LectureDiagramme.de(new Diagramme.Edition(processus, 1), Diagrammes.lire(processus));
    }

    private static Boite boite(Cadre c) {
        return new Boite(c.x(), c.y(), c.l(), c.h());
    }
}
