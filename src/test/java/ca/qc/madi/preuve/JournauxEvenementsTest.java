package ca.qc.madi.preuve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.qc.madi.TestMoteur;
import ca.qc.madi.journal.Livre;
import ca.qc.madi.preuve.JournauxEvenements.Demande;
import ca.qc.madi.preuve.JournauxEvenements.Forme;
import ca.qc.madi.simulation.Vies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.xml.sax.SAXParseException;

/** The event log is valid against the schema IEEE 1849 publishes, an event for each fact, and hides persons where asked. */
@TestMoteur
class JournauxEvenementsTest {

    private static String dossier = "";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JournauxEvenements journaux;

    @Autowired
    private Livre livre;

    @BeforeEach
    void un_dossier() {
        if (dossier.isEmpty()) dossier = Vies.enVigueur(beans);
    }

    @Test
    void le_xes_est_valide_selon_le_schema_publie_et_a_un_evenement_par_fait() throws Exception {
        String xes = ecrire(new Demande(Forme.XES, dossier, false));
        valider(xes);
        assertThat(xes.split("<event>", -1)).hasSize(livre.duDossier(dossier).size() + 1);
        assertThat(xes)
                .contains("<string key=\"concept:name\" value=\"OffreFaite\"/>")
                .contains("key=\"time:timestamp\" value=\"2023-03-01T", "-05:00\"")
                .contains("key=\"lifecycle:transition\" value=\"complete\"", "key=\"org:resource\"")
                .containsPattern("<id key=\"identity:id\" value=\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"/>");
        valider(ecrire(new Demande(Forme.XES, null, true)));
    }

    @Test
    void le_schema_refuse_ce_qui_n_est_pas_de_la_norme() throws Exception {
        String xes = ecrire(new Demande(Forme.XES, dossier, false));
        for (String faux : List.of(
                xes.replaceFirst(
                        "<date key=\"time:timestamp\" value=\"2023", "<date key=\"time:timestamp\" value=\"an 23"),
                xes.replaceFirst("<event>", "<evenement/><event>"),
                xes.replaceFirst("1849.2016", "1849-2016"),
                xes.replaceFirst("<log ", "<log xmlns=\"http://www.xes-standard.org/\" "))) {
            assertThatThrownBy(() -> valider(faux)).isInstanceOf(SAXParseException.class);
        }
    }

    @Test
    void les_personnes_masquees_gardent_un_meme_nom_dans_un_export_et_un_autre_dans_le_suivant() {
        List<String> personnes =
                livre.duDossier(dossier).stream().map(f -> f.par()).distinct().toList();
        List<String> premier = colonne(ecrire(new Demande(Forme.CSV, dossier, true)), 4);
        List<String> clairs = colonne(ecrire(new Demande(Forme.CSV, dossier, false)), 4);
        assertThat(premier)
                .doesNotContainAnyElementsOf(
                        personnes.stream().filter(p -> !p.equals("moteur")).toList());
        assertThat(premier.stream().distinct().count())
                .isEqualTo(clairs.stream().distinct().count());
        assertThat(colonne(ecrire(new Demande(Forme.CSV, dossier, true)), 4)).isNotEqualTo(premier);
    }

    @Test
    void le_csv_a_un_rang_par_fait_et_ne_laisse_passer_aucune_formule() {
        String csv = ecrire(new Demande(Forme.CSV, dossier, false));
        assertThat(csv.lines()).hasSize(livre.duDossier(dossier).size() + 1);
        assertThat(csv).startsWith("\ufeffcase;activity;timestamp;");
        assertThat(ca.qc.madi.partage.TableCsv.rang(List.of("=1+1", "a;b"))).isEqualTo("'=1+1;\"a;b\"\r\n");
    }

    private static List<String> colonne(String csv, int numero) {
        return csv.lines().skip(1).map(l -> l.split(";", -1)[numero]).toList();
    }

    private String ecrire(Demande demande) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        journaux.ecrire(demande, octets);
        return octets.toString(StandardCharsets.UTF_8);
    }

    private static void valider(String xes) throws Exception {
        Validator validateur = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JournauxEvenementsTest.class.getResource("/xes-ieee-1849-2016.xsd"))
                .newValidator();
        validateur.validate(new StreamSource(new ByteArrayInputStream(xes.getBytes(StandardCharsets.UTF_8))));
    }
}
