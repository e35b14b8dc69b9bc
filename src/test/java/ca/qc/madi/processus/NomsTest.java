package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagram and code meet in one class of names; neither may move without the other. */
class NomsTest {

    private static final Pattern MOT = Pattern.compile("[A-Za-z]+");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    static Stream<Class<?>> classes() {
        return Stream.of(
                NomsOctroi.class,
                NomsEtudePte.class,
                NomsProjetGes.class,
                NomsProjetInnovation.class,
                NomsAnalyseDemande.class,
                NomsRealisation.class,
                NomsRapportAnnuel.class,
                NomsRapportFinal.class,
                NomsVersement.class,
                NomsRecouvrement.class,
                NomsSuiviAnnuel.class,
                NomsPlanification.class,
                NomsExigence.class);
    }

    @Test
    void eachDiagramHasItsClass() {
        assertThat(classes().map(c -> valeur(c, "PROCESSUS")))
                .containsExactlyInAnyOrderElementsOf(Diagrammes.processus());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void eachNameStandsInItsDiagram(Class<?> noms) {
        assertThat(connus(Diagrammes.lire(valeur(noms, "PROCESSUS")))).containsAll(constantes(noms));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void eachUserTaskAndEachMessageHasItsName(Class<?> noms) {
        BpmnModelInstance modele = Diagrammes.lire(valeur(noms, "PROCESSUS"));
        Set<String> attendus = new TreeSet<>();
        modele.getModelElementsByType(UserTask.class).forEach(t -> attendus.add(t.getId()));
        modele.getModelElementsByType(Message.class).forEach(m -> attendus.add(m.getName()));
        assertThat(constantes(noms)).containsAll(attendus);
    }

    @Test
    void aNameThatLeftTheDiagramIsFound() {
        BpmnModelInstance modele = Diagrammes.lire("octroi");
        modele.getModelElementById("Tache_SignerEmetteur").setAttributeValue("id", "Tache_Signer");
        assertThat(connus(modele)).doesNotContain(NomsOctroi.SIGNER_EMETTEUR);
    }

    /** Ids, message names, what a call hands over, the words of the expressions and of the process's documentation. */
    private static Set<String> connus(BpmnModelInstance modele) {
        Set<String> connus = new HashSet<>();
        modele.getModelElementsByType(BaseElement.class).forEach(e -> connus.add(e.getId()));
        modele.getModelElementsByType(Message.class).forEach(m -> connus.add(m.getName()));
        modele.getModelElementsByType(CamundaIn.class).forEach(in -> connus.add(in.getCamundaTarget()));
        String expressions = String.join(
                " ",
                EXPRESSION
                        .matcher(Bpmn.convertToString(modele))
                        .results()
                        .map(MatchResult::group)
                        .toList());
        Process processus =
                modele.getModelElementsByType(Process.class).iterator().next();
        String texte = processus.getDocumentations().iterator().next().getTextContent();
        String variables = texte.substring(texte.indexOf("Variables"));
        MOT.matcher(expressions + " " + variables)
                .results()
                .map(MatchResult::group)
                .forEach(connus::add);
        return connus;
    }

    private static List<String> constantes(Class<?> noms) {
        List<String> valeurs = new ArrayList<>();
        for (Field champ : noms.getDeclaredFields()) {
            if (champ.getType() == String.class) valeurs.add(valeur(noms, champ.getName()));
        }
        return valeurs;
    }

    private static String valeur(Class<?> noms, String champ) {
        try {
            return (String) noms.getDeclaredField(champ).get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
