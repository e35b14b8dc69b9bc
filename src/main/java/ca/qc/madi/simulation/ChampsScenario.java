package ca.qc.madi.simulation;

import ca.qc.madi.formulaire.Disposition;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of onglet 1 that a scenario does not state, filled with valid values. */
record ChampsScenario(Scenario scenario, Disposition disposition, Volet volet) {

    Map<String, Object> remplir(Etape etape, @Nullable Integer annee, LocalDate jour, List<Integer> annees) {
        Map<String, Object> champs = new HashMap<>();
        String mesure = scenario.regles().champ();
        if (mesure != null) champs.put(mesure, true);
        champs.put("depot.etape", disposition.champ("depot.etape").choix(etape).orElseThrow());
        if (annee != null) champs.put("depot.annee", annee);
        champs.put("emetteur.nom", scenario.emetteur().nom());
        String neq = scenario.emetteur().neq();
        if (neq != null) champs.put("emetteur.neq", neq);
        champs.put("emetteur.adresse", "1, rue de l’Usine, Québec");
        projet(champs, annees);
        personnes(champs, jour);
        return champs;
    }

    private void projet(Map<String, Object> champs, List<Integer> annees) {
        champs.put(
                "projet.volet", disposition.champ("projet.volet").choix(volet).orElseThrow());
        champs.put("projet.titre", scenario.scenario());
        champs.put("projet.description", "Projet décrit par un scénario.");
        champs.put(
                "projet.naturePte",
                disposition.champ("projet.naturePte").choix().get(0));
        champs.put("projet.debut", LocalDate.ofYearDay(annees.get(0), 1));
        champs.put("projet.fin", LocalDate.of(annees.get(annees.size() - 1), 12, 31));
    }

    private static void personnes(Map<String, Object> champs, LocalDate jour) {
        champs.put("representant.nom", "Camille Tremblay");
        champs.put("representant.courriel", "camille.tremblay@exemple.quebec");
        champs.put("representant.telephone", "418 555-0100");
        champs.put("signataire.nom", "Dominique Gagnon");
        champs.put("signataire.titre", "Présidence");
        champs.put("signataire.date", jour);
    }
}
