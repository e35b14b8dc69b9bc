package ca.qc.madi.simulation;

import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.TableCsv;
import ca.qc.madi.projet.AnalyseRapport;
import ca.qc.madi.projet.PointEtude;
import ca.qc.madi.projet.Reserves;
import ca.qc.madi.versement.Ajustement;
import ca.qc.madi.versement.Approbation;
import ca.qc.madi.versement.OrdrePaiement;
import ca.qc.madi.versement.OrdresPaiement;
import ca.qc.madi.versement.RemisePaiements;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The acts that move money, as a scenario names them. */
@Component
class ActesVersement implements ActesConnus {

    /** Those that speak for the whole programme, and never for one dossier that is taken over. */
    static final Set<String> REMISE = Set.of("lot", "retour-paiement");

    private final AnalyseRapport analyse;
    private final Approbation approbation;
    private final Ajustement ajustement;
    private final RemisePaiements remise;
    private final OrdresPaiement ordres;
    private final Flux flux;

    ActesVersement(
            AnalyseRapport analyse,
            Approbation approbation,
            Ajustement ajustement,
            RemisePaiements remise,
            OrdresPaiement ordres,
            Flux flux) {
        this.analyse = analyse;
        this.approbation = approbation;
        this.ajustement = ajustement;
        this.remise = remise;
        this.ordres = ordres;
        this.flux = flux;
    }

    @Override
    public Map<String, BiConsumer<Jeu, ActeDecrit>> parNom() {
        return Map.of(
                "analyse", this::analyse,
                "approbation", this::approbation,
                "aide", this::aide,
                "remboursement", this::remboursement,
                "lot", (jeu, acte) -> remise.former(jeu.approbatrice, acte.quand()),
                "retour-paiement", this::retour);
    }

    /** Accepting a report includes the second person's approval, unless the scenario says otherwise. */
    private void analyse(Jeu jeu, ActeDecrit acte) {
        RefRapport ref = jeu.rapport(acte);
        String motif = acte.texteSiPresent("motif").orElse("Motif du scénario");
        switch (acte.texte("decision")) {
            case "ACCEPTE" -> accepter(jeu, acte, ref);
            case "REFUSE" -> analyse.refuser(ref, motif, jeu.analyste, acte.quand());
            case "PIECES" -> analyse.demanderPieces(ref, motif, jeu.analyste, acte.quand());
            default -> throw new ScenarioIllisible("décision inconnue : " + acte.texte("decision"));
        }
    }

    private void accepter(Jeu jeu, ActeDecrit acte, RefRapport ref) {
        analyse.accepter(ref, reserves(acte), points(acte), jeu.analyste, acte.quand());
        boolean approuver =
                acte.texteSiPresent("approbation").map(Boolean::parseBoolean).orElse(true);
        if (approuver && flux.attend(TypeTache.APPROUVER_VERSEMENT, Repere.de(ref))) {
            approbation.approuver(ref, jeu.approbatrice, acte.quand());
        }
    }

    private void approbation(Jeu jeu, ActeDecrit acte) {
        RefRapport ref = jeu.rapport(acte);
        if (acte.texteSiPresent("decision").orElse("APPROUVE").equals("APPROUVE")) {
            approbation.approuver(ref, jeu.approbatrice, acte.quand());
        } else approbation.renvoyer(ref, acte.texte("motif"), jeu.approbatrice, acte.quand());
    }

    private void aide(Jeu jeu, ActeDecrit acte) {
        RefProjet ref = jeu.projet(acte);
        ajustement.declarerAide(ref, acte.texte("source"), acte.montant("montant"), jeu.emetteur, acte.quand());
        Classeurs classeurs = jeu.classeurs.get(ref.projet());
        if (classeurs != null) classeurs.aide(acte.texte("source"), acte.montant("montant"));
    }

    private void remboursement(Jeu jeu, ActeDecrit acte) {
        ajustement.percevoir(jeu.projet(acte), acte.montant("montant"), jeu.analyste, acte.quand());
    }

    /** What the paying system answers about one payment: {@code issue: PAYE|REJETE} and {@code reference}. */
    private void retour(Jeu jeu, ActeDecrit acte) {
        RefRapport ref = jeu.rapport(acte);
        OrdrePaiement ordre = ordres.findByDossierAndProjetAndRapport(
                        jeu.dossier(), ref.projet().projet(), ref.rapport())
                .orElseThrow(() -> new ScenarioIllisible("aucun versement émis : " + ref));
        List<String> ligne = List.of(
                String.valueOf(ordre.lot()),
                jeu.dossier(),
                ref.projet().projet(),
                ref.rapport(),
                ordre.montant().getAmount().toPlainString(),
                acte.texte("issue"),
                acte.texte("reference"));
        remise.retour(TableCsv.ecrire(List.of(RemisePaiements.COLONNES_RETOUR, ligne)), jeu.approbatrice, acte.quand());
    }

    /** {@code points: [EFFICACITE, …]}, what a finished study establishes; all of it unless the scenario says otherwise. */
    private static Set<PointEtude> points(ActeDecrit acte) {
        if (!acte.a("points")) return EnumSet.allOf(PointEtude.class);
        Set<PointEtude> points = EnumSet.noneOf(PointEtude.class);
        acte.valeurs("points").forEach(p -> points.add(PointEtude.valueOf(p)));
        return points;
    }

    /** {@code ecarts: [{piece, motif}]} and {@code accordeMoins: {montant, motif}}. */
    private static Reserves reserves(ActeDecrit acte) {
        List<Reserves.Ecart> ecarts = acte.liste("ecarts").stream()
                .map(e -> new Reserves.Ecart(e.texte("piece"), e.texte("motif")))
                .toList();
        return new Reserves(ecarts, reduction(acte));
    }

    private static Reserves.@Nullable Reduction reduction(ActeDecrit acte) {
        if (!acte.a("accordeMoins")) return null;
        ActeDecrit moins = new ActeDecrit(acte.noeud("accordeMoins"));
        return new Reserves.Reduction(moins.montant("montant"), moins.texte("motif"));
    }
}
