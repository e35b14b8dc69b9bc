package ca.qc.madi.accueil.web;

import ca.qc.madi.flux.Tache;
import ca.qc.madi.historique.EtapeVecue;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Role;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.suivi.Suivi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The étapes of a dossier (1 to 5) or of one of its projects, in order: those done, those under way, those to come.
 *
 * @param projet null for the dossier itself
 */
record SuiteEtapes(
        String dossier, @Nullable String projet, @Nullable Volet volet, List<Pas> pas) {

    /** Who has the ball. */
    enum Situation {
        FAIT,
        VOUS,
        MINISTERE,
        A_VENIR
    }

    /** One étape of the guide. @param debut null while it is to come */
    record Pas(
            String etape,
            @Nullable String rapport,
            Situation situation,
            @Nullable LocalDate debut,
            @Nullable LocalDate fin) {

        public boolean enCours() {
            return situation == Situation.VOUS || situation == Situation.MINISTERE;
        }
    }

    private static final List<String> OCTROI = List.of("1", "2", "3", "4", "5");
    private static final List<String> ETUDE = List.of("8", "9A", "9", "10");
    private static final List<String> INVESTISSEMENT = List.of("8", "9", "11", "10");
    private static final List<String> ANNEE = List.of("12", "13");

    /** The dossier's own, then each project's. */
    static List<SuiteEtapes> de(Histoire histoire, List<Tache> taches) {
        List<EtapeVecue> vecues = histoire.etapes();
        String dossier = histoire.dossier().id();
        List<Pas> octroi = passes(vecues, null, taches);
        int faites = octroi.size();
        if (!histoire.dossier().sansSuite()) aVenir(octroi, OCTROI.subList(Math.min(faites, OCTROI.size()), 5));
        List<SuiteEtapes> suites = new ArrayList<>();
        suites.add(new SuiteEtapes(dossier, null, null, List.copyOf(octroi)));
        histoire.projets().forEach((nom, projet) -> {
            List<Pas> pas = passes(vecues, nom, taches);
            if (!projet.arrete() && !histoire.dossier().sansSuite()) {
                aVenir(pas, restantes(projet, pas, histoire.suivis().get(nom)));
            }
            suites.add(new SuiteEtapes(dossier, nom, projet.volet(), List.copyOf(pas)));
        });
        return suites;
    }

    private static List<Pas> passes(List<EtapeVecue> vecues, @Nullable String projet, List<Tache> taches) {
        List<Pas> pas = new ArrayList<>();
        vecues.stream()
                .filter(v -> Objects.equals(v.projet(), projet))
                .forEach(v -> pas.add(new Pas(v.etape(), v.rapport(), situation(v, taches), v.debut(), v.fin())));
        return pas;
    }

    /** Under way where somebody of the company has something to do, or else at the ministry. */
    private static Situation situation(EtapeVecue vecue, List<Tache> taches) {
        if (vecue.fin() != null) return Situation.FAIT;
        boolean vous = taches.stream()
                .filter(t -> t.type().role() == Role.EMETTEUR)
                .anyMatch(t -> Objects.equals(t.repere().projet(), vecue.projet())
                        && Objects.equals(t.repere().rapport(), vecue.rapport()));
        return vous ? Situation.VOUS : Situation.MINISTERE;
    }

    private static void aVenir(List<Pas> pas, List<String> etapes) {
        etapes.forEach(e -> pas.add(new Pas(e, null, Situation.A_VENIR, null, null)));
    }

    /** What the guide still holds after the étape under way, or else after the last one lived (AMB-30: a study files at 9A and 9). */
    private static List<String> restantes(Projet projet, List<Pas> vecues, @Nullable Suivi suivi) {
        boolean attendUnSuivi = projet.volet() == Volet.GES;
        if (suivi != null && suivi.clos()) return List.of();
        if (suivi != null || vecues.stream().anyMatch(p -> ANNEE.contains(p.etape()))) return annees(vecues);
        List<String> plan = projet.volet() == Volet.PTE ? ETUDE : INVESTISSEMENT;
        int loin = vecues.stream()
                .filter(Pas::enCours)
                .mapToInt(p -> rang(p, plan))
                .max()
                .orElseGet(() -> vecues.isEmpty() ? -1 : rang(vecues.get(vecues.size() - 1), plan));
        List<String> reste = new ArrayList<>(plan.subList(loin + 1, plan.size()));
        if (attendUnSuivi) reste.addAll(ANNEE);
        return reste;
    }

    /** One year after the other, until the last is closed. */
    private static List<String> annees(List<Pas> vecues) {
        if (vecues.stream().noneMatch(Pas::enCours)) return ANNEE;
        return vecues.stream().anyMatch(p -> p.enCours() && p.etape().equals("12")) ? List.of("13") : List.of();
    }

    /** The analysis of a yearly report brings no further than that report. */
    private static int rang(Pas pas, List<String> plan) {
        if (!pas.etape().equals("10")) return plan.indexOf(pas.etape());
        return RefRapport.FINAL.equals(pas.rapport()) ? plan.size() - 1 : 1;
    }
}
