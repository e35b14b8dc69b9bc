package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.cadre.Mesures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The figures of the measure stand in its file only: none in a diagram, a decision table or the code. */
class AucunSeuilTest {

    private static final Set<String> EXPRESSIONS = Set.of("text", "conditionExpression", "timeDate");

    private final Chiffres chiffres = new Chiffres(Mesures.mesure("MADI"));

    @Test
    void noDiagramHoldsAFigure() throws Exception {
        for (Path f : Diagrammes.fichiers(".bpmn"))
            assertThat(dansXml(f)).as(f.toString()).isEmpty();
    }

    @Test
    void noDecisionTableHoldsAFigure() throws Exception {
        for (Path f : Diagrammes.fichiers(".dmn"))
            assertThat(dansXml(f)).as(f.toString()).isEmpty();
    }

    @Test
    void noLineOfCodeHoldsAFigure() throws IOException {
        for (Path f : Diagrammes.fichiers(Path.of("src/main/java"), ".java")) {
            assertThat(chiffres.dansTexte(sansCommentaires(Files.readString(f))))
                    .as(f.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Money.parse(\"CAD 1000000.00\")",
                "long seuil = 1_000_000L;",
                "long cents = 100_000_000;",
                "audit = 10000000L",
                "100 000,00 $",
                "budget = 48_000_000",
                "new BigDecimal(\"0.85\")",
                "taux = .85",
                "85 %",
                "BigDecimal.valueOf(85, 2)",
                "montant * 85 / 100",
                "LocalDate.of(2025, 9, 1)",
                "LocalDate.of(2026, Month.DECEMBER, 31)",
                "\"2027-03-01\"",
                "1er mars 2027",
                "MonthDay.of(1, 31)",
                "--03-01",
                "31 décembre",
                "20230731"
            })
    void aPlantedFigureIsFound(String texte) {
        assertThat(chiffres.dansTexte(texte)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "delai + 90", "0.850", "1", "< 14", "12"})
    void aSmallNumberInAnExpressionIsFound(String expression) {
        assertThat(chiffres.dansExpression(expression)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {">= seuil", "\"G-PAY-02\"", "decision == 'ACCEPTE'", "rapport60", "13"})
    void anExpressionWithoutFigureIsNot(String expression) {
        assertThat(chiffres.dansExpression(expression)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.850", "0.8512", "11000000", "1000000000000", "2024-01-31", "64 * 1024", "List.of(1, 31)"})
    void anotherNumberIsNot(String texte) {
        assertThat(chiffres.dansTexte(texte)).isEmpty();
    }

    @Test
    void aFigureInACommentIsLeftAloneButNotOneInAString() {
        String code = "int a; // 0.85\n/* 2025-09-01 */ String s = \"// 1000000\"; char c = '\"'; // 85 %";
        assertThat(chiffres.dansTexte(sansCommentaires(code))).containsExactly("1000000 (1000000.00)");
    }

    @Test
    void aFigurePlantedInATableIsFound() throws Exception {
        Path table = Path.of("bpmn/delai-depot.dmn");
        String plantee = Files.readString(table).replace("<text>delaiPte</text>", "<text>60</text>");
        Path copie = Files.createTempFile("delai", ".dmn");
        Files.writeString(copie, plantee);
        assertThat(dansXml(copie)).containsExactly("60 in an expression");
        Files.delete(copie);
    }

    private List<String> dansXml(Path fichier) throws IOException, SAXException, ParserConfigurationException {
        List<String> trouves = new ArrayList<>();
        parcourir(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(fichier.toFile())
                        .getDocumentElement(),
                trouves);
        return trouves;
    }

    /** Attributes and texts of the meaning; the drawing is left out. */
    private void parcourir(Element element, List<String> trouves) {
        if (element.getTagName().matches("bpmndi:.*|dmndi:.*")) return;
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribut = element.getAttributes().item(i);
            if (!attribut.getNodeName().startsWith("xmlns"))
                trouves.addAll(chiffres.dansTexte(attribut.getNodeValue()));
        }
        boolean expression = EXPRESSIONS.contains(element.getTagName().replaceFirst(".*:", ""));
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element enfant) parcourir(enfant, trouves);
            else if (n.getNodeType() == Node.TEXT_NODE) trouves.addAll(chiffres.dansTexte(n.getNodeValue()));
            if (expression)
                chiffres.dansExpression(n.getTextContent()).forEach(c -> trouves.add(c + " in an expression"));
        }
    }

    private static String sansCommentaires(String code) {
        return code.replaceAll(
                "(?s)(\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*')|//[^\\n]*|/\\*.*?\\*/", "$1");
    }
}
