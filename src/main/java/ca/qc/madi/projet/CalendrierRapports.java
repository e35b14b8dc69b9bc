package ca.qc.madi.projet;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Decision;
import ca.qc.madi.flux.Decisions;
import ca.qc.madi.flux.TableDecision;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.FaitProjet.RapportRouvert;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which days a project's reports are awaited between, from what its dossier tells (G-DATE-07, G-FINAL-01 to 04). */
@Component
public class CalendrierRapports {

    private static final String MOIS = "MOIS";

    private final Dossiers dossiers;
    private final Projets projets;
    private final Decisions decisions;

    CalendrierRapports(Dossiers dossiers, Projets projets, Decisions decisions) {
        this.dossiers = dossiers;
        this.projets = projets;
        this.decisions = decisions;
    }

    /** The first day a yearly report may be received. */
    public LocalDate ouverture(RefRapport ref) {
        int annee = ref.annee();
        return parametres(ref.projet(), debutAnneeSuivante(annee))
                .jourDeLAnnee(Cle.RAPPORT_FENETRE_DEBUT)
                .atYear(annee + 1);
    }

    /** The window of a yearly report that opens on that day. */
    public RapportOuvert fenetre(RefRapport ref, LocalDate ouverture) {
        LocalDate fin = parametres(ref.projet(), ouverture)
                .jourDeLAnnee(Cle.RAPPORT_FENETRE_FIN)
                .atYear(ouverture.getYear());
        return new RapportOuvert(ref.projet().projet(), ref.rapport(), ouverture, fin);
    }

    /** The final report, awaited from the end of the project on. */
    public RapportOuvert finale(RefProjet ref) {
        Projet projet = projets.lire(ref, Acteur.MOTEUR);
        LocalDate fin = projet.fin().orElseThrow();
        LocalDate echeance = echeanceFinale(projet, fin, parametres(ref, fin));
        return new RapportOuvert(ref.projet(), RefRapport.FINAL, fin, echeance);
    }

    /** A final refused on that day may be filed again by the last day of the deliverables. */
    public RapportRouvert rouverture(RefRapport ref, LocalDate jour) {
        Projet projet = projets.lire(ref.projet(), Acteur.MOTEUR);
        LocalDate limite = parametres(ref.projet(), jour).limiteDesLivrables(projet.volet(), projet.deposeLe());
        return new RapportRouvert(ref.projet().projet(), ref.rapport(), limite);
    }

    /** The branch's delay after the end, and never after the limit of the deliverables (G-FINAL-01, AMB-13). */
    private LocalDate echeanceFinale(Projet projet, LocalDate fin, Parametres parametres) {
        Decision delai = decisions.decider(TableDecision.DELAI_DEPOT, delais(projet.volet(), parametres));
        int nombre = delai.nombre("delai").intValueExact();
        LocalDate due = delai.texte("unite").equals(MOIS) ? fin.plusMonths(nombre) : fin.plusDays(nombre);
        LocalDate limite = parametres.limiteDesLivrables(projet.volet(), projet.deposeLe());
        return due.isAfter(limite) ? limite : due;
    }

    /** The delay of the branch; the table reads no other, and a measure may not know the others. */
    private static Map<String, Object> delais(Volet volet, Parametres parametres) {
        Map<String, Object> delais = new HashMap<>(Map.of("volet", volet.name()));
        delais.put("delaiPte", volet == Volet.PTE ? parametres.entier(Cle.PTE_FINAL_DELAI) : 0);
        delais.put("delaiInno", volet == Volet.INNO ? parametres.entier(Cle.INNO_FINAL_DELAI) : 0);
        delais.put("delaiGes", volet == Volet.GES ? parametres.entier(Cle.GES_FINAL_DELAI) : 0);
        return delais;
    }

    /** The last day whose expenses a yearly report covers. */
    LocalDate coupure(RefRapport ref) {
        int annee = ref.annee();
        return parametres(ref.projet(), debutAnneeSuivante(annee))
                .jourDeLAnnee(Cle.RAPPORT_COUPURE)
                .atYear(annee);
    }

    private static LocalDate debutAnneeSuivante(int annee) {
        return LocalDate.ofYearDay(annee + 1, 1);
    }

    private Parametres parametres(RefProjet ref, LocalDate jour) {
        return dossiers.lire(ref.dossier(), Acteur.MOTEUR).parametres(jour);
    }
}
