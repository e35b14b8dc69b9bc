package ca.qc.madi.simulation;

import ca.qc.madi.dossier.FaitDossier.SignataireCorrige;
import ca.qc.madi.journal.ActeRepris;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.projet.FaitProjet.AideConnue;
import ca.qc.madi.projet.FaitProjet.AideCorrigee;
import ca.qc.madi.projet.FaitProjet.AvertissementLeve;
import ca.qc.madi.projet.FaitProjet.EtudeJugee;
import ca.qc.madi.projet.FaitProjet.FinCorrigee;
import ca.qc.madi.projet.FaitProjet.RapportAccepte;
import ca.qc.madi.projet.PointEtude;
import ca.qc.madi.projet.Reserves;
import ca.qc.madi.suivi.FaitSuivi.AnneeOuverte;
import ca.qc.madi.suivi.FaitSuivi.AttestationRecue;
import ca.qc.madi.suivi.FaitSuivi.DefautConfirme;
import ca.qc.madi.suivi.FaitSuivi.DefautRenvoye;
import ca.qc.madi.suivi.FaitSuivi.PrecisionsSuiviDemandees;
import ca.qc.madi.suivi.FaitSuivi.PrecisionsSuiviFournies;
import ca.qc.madi.suivi.FaitSuivi.ProjetClos;
import ca.qc.madi.suivi.FaitSuivi.SuiviCommence;
import ca.qc.madi.suivi.FaitSuivi.SuiviDecide;
import ca.qc.madi.suivi.FaitSuivi.SuiviVerifie;
import ca.qc.madi.versement.FaitVersement.CompteAjuste;
import ca.qc.madi.versement.FaitVersement.RemboursementAnnule;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import ca.qc.madi.versement.FaitVersement.VersementPaye;
import ca.qc.madi.versement.FaitVersement.VersementRejete;
import ca.qc.madi.versement.FaitVersement.VersementRenvoye;
import ca.qc.madi.versement.FaitVersement.VersementTransmis;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the facts of money, of the follow-up and of corrections as acts. */
final class RedactionArgent {

    /** Facts that the life played from the scenario will not hold: what comes after them has a lower rank there. */
    private static final Set<Class<?>> ABSENTS = Set.of(
            ActeRepris.class,
            AvertissementLeve.class,
            VersementTransmis.class,
            VersementPaye.class,
            VersementRejete.class);

    private static final String DECISION = "decision";
    private static final String MONTANT = "montant";

    private final Feuillet feuillet;
    private final FormulairesExportes formulaires;
    private final List<Fait> faits;

    /** What was found established in the study whose acceptance comes next. */
    private List<PointEtude> points = List.of();

    RedactionArgent(Feuillet feuillet, FormulairesExportes formulaires, List<Fait> faits) {
        this.feuillet = feuillet;
        this.formulaires = formulaires;
        this.faits = faits;
        feuillet.sansActe(VersementCalcule.class, VersementEmis.class, CompteAjuste.class, RemboursementFacture.class);
        feuillet.sansActe(ActeRepris.class, VersementTransmis.class, VersementPaye.class, VersementRejete.class);
        feuillet.sansActe(SuiviCommence.class, AnneeOuverte.class, ProjetClos.class);
        argent();
        suivi();
        corrections();
    }

    private void argent() {
        feuillet.pour(EtudeJugee.class, (f, jugee) -> points = jugee.points());
        feuillet.pour(RapportAccepte.class, this::accepter);
        feuillet.pour(VersementApprouve.class, (f, v) -> feuillet.acte(f, "approbation", v.projet(), v.rapport()));
        feuillet.pour(
                VersementRenvoye.class,
                (f, v) -> feuillet.acte(f, "approbation", v.projet(), v.rapport())
                        .put(DECISION, "RENVOYE")
                        .put("motif", "Motif du scénario"));
        feuillet.pour(
                AideConnue.class,
                (f, a) -> feuillet.acte(f, "aide", a.projet())
                        .put("source", formulaires.source(a.projet(), a.source()))
                        .put(MONTANT, a.montant().getAmount()));
        feuillet.pour(
                RemboursementPercu.class,
                (f, r) -> feuillet.acte(f, "remboursement", r.projet())
                        .put(MONTANT, r.montant().getAmount()));
    }

    private void accepter(Fait fait, RapportAccepte accepte) {
        ObjectNode acte = feuillet.acte(fait, "analyse", accepte.projet(), accepte.rapport());
        acte.put(DECISION, "ACCEPTE").put("approbation", false);
        if (!points.isEmpty()) points.forEach(p -> acte.withArray("points").add(p.name()));
        points = List.of();
        Reserves reserves = accepte.reserves();
        if (!reserves.ecarts().isEmpty()) {
            ArrayNode ecarts = acte.putArray("ecarts");
            reserves.ecarts()
                    .forEach(e -> ecarts.addObject()
                            .put("piece", formulaires.piece(e.piece()))
                            .put("motif", "Motif du scénario"));
        }
        reserves.accordeMoins()
                .ifPresent(moins -> acte.putObject("accordeMoins")
                        .put(MONTANT, moins.montant().getAmount())
                        .put("motif", "Motif du scénario"));
    }

    private void suivi() {
        feuillet.pour(
                SuiviDecide.class,
                (f, d) -> feuillet.acte(f, "decision-suivi", d.projet()).put("exige", d.exige()));
        feuillet.pour(
                AttestationRecue.class,
                (f, a) -> annee(f, "attestation", a.projet(), a.rapport()).put("conforme", a.conforme()));
        feuillet.pour(
                PrecisionsSuiviDemandees.class,
                (f, p) -> annee(f, "analyse-suivi", p.projet(), p.rapport()).put(DECISION, "PRECISIONS"));
        feuillet.pour(PrecisionsSuiviFournies.class, (f, p) -> annee(f, "reponse-suivi", p.projet(), p.rapport()));
        feuillet.pour(
                SuiviVerifie.class,
                (f, s) -> annee(f, "analyse-suivi", s.projet(), s.rapport())
                        .put(DECISION, s.decision().name())
                        .put("approbation", false));
        feuillet.pour(DefautConfirme.class, (f, d) -> annee(f, "confirmation-defaut", d.projet(), d.rapport()));
        feuillet.pour(
                DefautRenvoye.class,
                (f, d) ->
                        annee(f, "confirmation-defaut", d.projet(), d.rapport()).put("confirme", false));
    }

    private ObjectNode annee(Fait fait, String nom, String projet, String annee) {
        return feuillet.acte(fait, nom, projet).put("annee", Occasions.annee(annee));
    }

    private void corrections() {
        feuillet.pour(
                FinCorrigee.class,
                (f, c) -> contre(f, c.corrige()).put("fin", c.fin().toString()));
        feuillet.pour(
                AideCorrigee.class,
                (f, c) -> contre(f, c.corrige()).put(MONTANT, c.montant().getAmount()));
        feuillet.pour(RemboursementAnnule.class, (f, c) -> contre(f, c.corrige()));
        feuillet.pour(
                SignataireCorrige.class,
                (f, c) -> contre(f, c.corrige()).put("signataire", feuillet.anonymes.de("Personne", c.signataire())));
    }

    private ObjectNode contre(Fait fait, long corrige) {
        long absents = faits.stream()
                .filter(f -> f.rang() < corrige && ABSENTS.contains(f.contenu().getClass()))
                .count();
        return feuillet.acte(fait, "contre-acte").put("rang", corrige - absents);
    }
}
