package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.VueBureauEmetteur.Attente;
import ca.qc.madi.accueil.web.VueBureauEmetteur.Ebauche;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.versement.Creance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an émetteur is expected to do, and by when: its open tasks and the refunds it owes. */
@Component
class LectureAttentes {

    /** Where the form of each task is posted, after the address of its dossier, project or report. */
    private static final Map<TypeTache, String> FORMULAIRES = Map.ofEntries(
            Map.entry(TypeTache.REPONDRE_OFFRE, "/reponse"),
            Map.entry(TypeTache.SIGNER_EMETTEUR, "/signatures/emetteur"),
            Map.entry(TypeTache.DEPOSER_DEMANDE, "/projets"),
            Map.entry(TypeTache.FOURNIR_PRECISIONS, "/precisions"),
            Map.entry(TypeTache.FOURNIR_PIECES, "/rapports/{rapport}/pieces"),
            Map.entry(TypeTache.FOURNIR_PIECES_FINAL, "/rapports/{rapport}/pieces"),
            Map.entry(TypeTache.DEPOSER_RAPPORT, "/rapports/{rapport}/depot"),
            Map.entry(TypeTache.DEPOSER_FINAL, "/rapports/{rapport}/depot"),
            Map.entry(TypeTache.ATTESTER, "/suivi/{rapport}/attestation"),
            Map.entry(TypeTache.PRECISER_SUIVI, "/suivi/{rapport}/precisions"),
            Map.entry(TypeTache.FOURNIR_EXIGENCE, "/exigences/{rapport}"),
            Map.entry(TypeTache.PLANIFIER, "/planification"));

    private static final String DEPOT = "/depot";
    private static final String AUDIT = "/rapports/{rapport}/audit-recu";
    private static final String REMBOURSER = "REMBOURSER";

    private final Horloge horloge;

    LectureAttentes(Horloge horloge) {
        this.horloge = horloge;
    }

    /** Soonest first, what has no last day at the end. */
    List<Attente> lire(List<LigneTache> taches, List<Histoire> histoires, List<Ebauche> brouillons, Mots mots) {
        List<Attente> attentes = new ArrayList<>();
        taches.forEach(t -> attentes.add(deTache(t, brouillons, mots)));
        histoires.forEach(h -> h.projets()
                .keySet()
                .forEach(projet -> h.comptes().creances(projet).stream()
                        .filter(c -> !c.acquittee())
                        .forEach(c -> attentes.add(deCreance(h, projet, c, mots)))));
        attentes.sort(
                Comparator.comparing(Attente::echeance, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        return attentes;
    }

    private Attente deTache(LigneTache tache, List<Ebauche> brouillons, Mots mots) {
        String formulaire = formulaire(tache);
        boolean depot = formulaire.endsWith(DEPOT);
        Ebauche brouillon = depot ? brouillon(tache, brouillons) : null;
        String adresse = brouillon == null ? formulaire : brouillon.adresse();
        LocalDate echeance = tache.echeance();
        return new Attente(
                brouillon == null ? tache.type().name() : "CONTINUER",
                tache.dossier(),
                tache.projet(),
                tache.rapport(),
                echeance,
                delai(echeance, mots),
                tache.enRetard(),
                depot ? adresse : ouvert(tache.dossier(), adresse),
                depot && brouillon == null,
                tache.titulaire(),
                null);
    }

    private Attente deCreance(Histoire histoire, String projet, Creance creance, Mots mots) {
        String dossier = histoire.dossier().id();
        LocalDate echeance = creance.echeance();
        return new Attente(
                REMBOURSER,
                dossier,
                projet,
                creance.nom(),
                echeance,
                delai(echeance, mots),
                echeance != null && echeance.isBefore(horloge.aujourdhui()),
                "/mes-paiements#" + Formulaire.ancre(dossier + "-" + projet),
                false,
                null,
                creance.solde());
    }

    /** The page of the dossier with this form open. */
    static String ouvert(String dossier, String formulaire) {
        String ancre = Formulaire.ancre(formulaire);
        return "/dossiers/" + dossier + "?acte=" + ancre + "#" + ancre;
    }

    private static String formulaire(LigneTache tache) {
        String suite = FORMULAIRES.getOrDefault(tache.type(), "");
        String rapport = String.valueOf(tache.rapport());
        if (Occasions.estAudit(rapport)) {
            suite = AUDIT;
            rapport = Occasions.rapportAudite(rapport);
        }
        String racine = "/dossiers/" + tache.dossier();
        if (tache.projet() != null) racine += "/projets/" + tache.projet();
        return racine + suite.replace("{rapport}", rapport);
    }

    private static @Nullable Ebauche brouillon(LigneTache tache, List<Ebauche> brouillons) {
        return brouillons.stream()
                .filter(b -> b.dossier().equals(tache.dossier())
                        && b.projet().equals(tache.projet())
                        && Objects.equals(b.rapport(), tache.rapport()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String delai(@Nullable LocalDate echeance, Mots mots) {
        if (echeance == null) return null;
        long jours = ChronoUnit.DAYS.between(horloge.aujourdhui(), echeance);
        return mots.texte(jours < 0 ? "delai.retard" : "delai.reste", Math.abs(jours));
    }
}
