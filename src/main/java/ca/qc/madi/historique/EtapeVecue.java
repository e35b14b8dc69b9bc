package ca.qc.madi.historique;

import ca.qc.madi.dossier.FaitDossier.AutorisationObtenue;
import ca.qc.madi.dossier.FaitDossier.AutorisationRefusee;
import ca.qc.madi.dossier.FaitDossier.DossierRouvert;
import ca.qc.madi.dossier.FaitDossier.EmetteurDesiste;
import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.dossier.FaitDossier.EntenteResiliee;
import ca.qc.madi.dossier.FaitDossier.InteretConfirme;
import ca.qc.madi.dossier.FaitDossier.LettreOctroiTransmise;
import ca.qc.madi.dossier.FaitDossier.OffreDeclinee;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.dossier.FaitDossier.OffreRetiree;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.FaitProjet;
import ca.qc.madi.projet.FaitProjet.DeRapport;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.ProjetNonAdmissible;
import ca.qc.madi.projet.FaitProjet.ProjetRefuse;
import ca.qc.madi.projet.FaitProjet.ProjetRetire;
import ca.qc.madi.projet.FaitProjet.ProjetRouvert;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.FaitProjet.RapportRefuse;
import ca.qc.madi.projet.FaitProjet.RapportRemplace;
import ca.qc.madi.projet.FaitProjet.RapportRouvert;
import ca.qc.madi.suivi.FaitSuivi.AnneeOuverte;
import ca.qc.madi.suivi.FaitSuivi.AttestationRecue;
import ca.qc.madi.suivi.FaitSuivi.SuiviVerifie;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One étape of the guide as a dossier lived it.
 *
 * @param etape the guide's label: 1 to 5, then 7, 8, 9A, 9 and 10 for a study,
 *     7 to 11 for the other projects, 12 and 13 for a follow-up
 * @param projet null for étapes 1 to 5
 * @param fin null while it lasts
 */
public record EtapeVecue(
        String etape,
        @Nullable String projet,
        @Nullable String rapport,
        LocalDate debut,
        @Nullable LocalDate fin) {

    /** What ends a dossier or a project before its time. */
    private static final Set<Class<? extends Contenu>> FINS = Set.of(
            OffreDeclinee.class,
            AutorisationRefusee.class,
            OffreRetiree.class,
            EmetteurDesiste.class,
            EntenteResiliee.class,
            ProjetRefuse.class,
            ProjetNonAdmissible.class,
            ProjetRetire.class);

    /** Reads the étapes off the facts, oldest first. */
    static List<EtapeVecue> de(List<Fait> faits) {
        List<EtapeVecue> vecues = new ArrayList<>();
        Map<String, Volet> volets = new HashMap<>();
        Map<String, List<EtapeVecue>> coupees = new HashMap<>();
        faits.forEach(fait -> {
            if (fait.contenu() instanceof DemandeRecue d) volets.put(d.projet(), d.volet());
            suivre(vecues, volets, coupees, fait.contenu(), fait.jour());
        });
        return List.copyOf(vecues);
    }

    private static void suivre(
            List<EtapeVecue> vecues,
            Map<String, Volet> volets,
            Map<String, List<EtapeVecue>> coupees,
            Contenu contenu,
            LocalDate jour) {
        if (contenu instanceof OffreFaite) {
            vecues.add(new EtapeVecue("1", null, null, jour, jour));
            ouvrir(vecues, "2", jour);
        } else if (contenu instanceof InteretConfirme) passer(vecues, "2", "3", jour);
        else if (contenu instanceof AutorisationObtenue) passer(vecues, "3", "4", jour);
        else if (contenu instanceof LettreOctroiTransmise) passer(vecues, "4", "5", jour);
        else if (contenu instanceof EntenteEnVigueur) clore(vecues, "5", null, null, jour);
        else if (FINS.contains(contenu.getClass())) finir(vecues, coupees, fini(contenu), jour);
        else if (contenu instanceof DossierRouvert) rouvrir(vecues, coupees, null, jour);
        else if (contenu instanceof ProjetRouvert r) rouvrir(vecues, coupees, r.projet(), jour);
        else suivreProjet(vecues, volets, contenu, jour);
    }

    /** What was under way when a project, or the whole dossier, ended before its time ends there. */
    private static void finir(
            List<EtapeVecue> vecues, Map<String, List<EtapeVecue>> coupees, @Nullable String projet, LocalDate jour) {
        List<EtapeVecue> siennes = vecues.stream()
                .filter(v -> v.fin == null && (projet == null || projet.equals(v.projet)))
                .toList();
        coupees.put(String.valueOf(projet), siennes);
        siennes.forEach(v -> clore(vecues, v.etape, v.projet, v.rapport, jour));
    }

    /** And is under way again from the day that this end is undone. */
    private static void rouvrir(
            List<EtapeVecue> vecues, Map<String, List<EtapeVecue>> coupees, @Nullable String projet, LocalDate jour) {
        coupees.getOrDefault(String.valueOf(projet), List.of())
                .forEach(v -> vecues.add(new EtapeVecue(v.etape, v.projet, v.rapport, jour, null)));
    }

    private static @Nullable String fini(Contenu contenu) {
        return contenu instanceof FaitProjet deProjet ? deProjet.projet() : null;
    }

    private static void suivreProjet(
            List<EtapeVecue> vecues, Map<String, Volet> volets, Contenu contenu, LocalDate jour) {
        if (contenu instanceof DemandeRecue d) {
            vecues.add(new EtapeVecue("7", d.projet(), null, jour, jour));
            vecues.add(new EtapeVecue("8", d.projet(), null, jour, null));
        } else if (contenu instanceof ProjetAccepte a) clore(vecues, "8", a.projet(), null, jour);
        else if (contenu instanceof DeRapport d) suivreRapport(vecues, volets.get(d.projet()), d, jour);
        else if (contenu instanceof VersementApprouve v) clore(vecues, "10", v.projet(), v.rapport(), jour);
        else suivreSuivi(vecues, contenu, jour);
    }

    /** A year that nothing attested passes straight to its verification. */
    private static void suivreSuivi(List<EtapeVecue> vecues, Contenu contenu, LocalDate jour) {
        if (contenu instanceof AnneeOuverte o) {
            vecues.add(new EtapeVecue("12", o.projet(), o.rapport(), jour, null));
        } else if (contenu instanceof AttestationRecue r) {
            clore(vecues, "12", r.projet(), r.rapport(), jour);
            vecues.add(new EtapeVecue("13", r.projet(), r.rapport(), jour, null));
        } else if (contenu instanceof SuiviVerifie v) {
            clore(vecues, "12", v.projet(), v.rapport(), jour);
            boolean enCours = vecues.stream()
                    .anyMatch(e -> e.etape.equals("13")
                            && v.projet().equals(e.projet)
                            && v.rapport().equals(e.rapport));
            if (!enCours) vecues.add(new EtapeVecue("13", v.projet(), v.rapport(), jour, null));
            clore(vecues, "13", v.projet(), v.rapport(), jour);
        }
    }

    private static void suivreRapport(
            List<EtapeVecue> vecues, @Nullable Volet volet, DeRapport contenu, LocalDate jour) {
        String depot = etapeDepot(contenu.rapport(), volet);
        if (contenu instanceof RapportOuvert || contenu instanceof RapportRouvert) {
            vecues.add(new EtapeVecue(depot, contenu.projet(), contenu.rapport(), jour, null));
        } else if (contenu instanceof RapportRemplace r) {
            clore(vecues, depot, r.projet(), r.rapport(), jour);
        } else if (contenu instanceof RapportRecu r) {
            clore(vecues, depot, r.projet(), r.rapport(), jour);
            vecues.add(new EtapeVecue("10", r.projet(), r.rapport(), jour, null));
        } else if (contenu instanceof RapportRefuse r) clore(vecues, "10", r.projet(), r.rapport(), jour);
    }

    /** A study files at 9A and 9, the other projects at 9 and 11 (AMB-30). */
    private static String etapeDepot(String rapport, @Nullable Volet volet) {
        boolean etude = volet == null || volet == Volet.PTE;
        if (rapport.equals(RefRapport.FINAL)) return etude ? "9" : "11";
        return etude ? "9A" : "9";
    }

    private static void ouvrir(List<EtapeVecue> vecues, String etape, LocalDate jour) {
        vecues.add(new EtapeVecue(etape, null, null, jour, null));
    }

    private static void passer(List<EtapeVecue> vecues, String etape, String suivante, LocalDate jour) {
        clore(vecues, etape, null, null, jour);
        ouvrir(vecues, suivante, jour);
    }

    private static void clore(
            List<EtapeVecue> vecues, String etape, @Nullable String projet, @Nullable String rapport, LocalDate jour) {
        vecues.replaceAll(v -> v.fin == null
                        && v.etape.equals(etape)
                        && Objects.equals(v.projet, projet)
                        && Objects.equals(v.rapport, rapport)
                ? new EtapeVecue(etape, projet, rapport, v.debut, jour)
                : v);
    }
}
