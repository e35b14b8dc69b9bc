package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.VueRejeu.Etat;
import ca.qc.madi.accueil.web.VueRejeu.LignePas;
import ca.qc.madi.accueil.web.VueRejeu.LigneProjet;
import ca.qc.madi.accueil.web.VueRejeu.Versions;
import ca.qc.madi.accueil.web.VueRejeu.VueLettre;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.flux.Diagrammes;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.historique.Pas;
import ca.qc.madi.historique.Rejeu;
import ca.qc.madi.historique.Rejeux;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.Projet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of one step of a replay shows. */
@Component
class LectureRejeu {

    private final Rejeux rejeux;
    private final Histoires histoires;
    private final Emetteurs emetteurs;
    private final Diagrammes diagrammes;
    private final RecitPas recits;
    private final LectureLettres lettres;
    private final LectureDepots depots;
    private final LectureNotes notes;

    LectureRejeu(
            Rejeux rejeux,
            Histoires histoires,
            Emetteurs emetteurs,
            Diagrammes diagrammes,
            RecitPas recits,
            LectureLettres lettres,
            LectureDepots depots,
            LectureNotes notes) {
        this.rejeux = rejeux;
        this.histoires = histoires;
        this.emetteurs = emetteurs;
        this.diagrammes = diagrammes;
        this.recits = recits;
        this.lettres = lettres;
        this.depots = depots;
        this.notes = notes;
    }

    /**
     * What was asked for.
     *
     * @param etape null for the last step, or for the last one of {@code au}
     * @param execution which run is shown; null for the one where the step happened
     * @param entier the whole diagram is shown
     */
    record Demande(
            @Nullable Integer etape,
            @Nullable LocalDate au,
            @Nullable Integer execution,
            boolean entier) {}

    /** @throws DossierIntrouvable when this person has no such replay, or it no such step */
    @Transactional(readOnly = true)
    public VueRejeu lire(String id, Demande demande, Acteur acteur, Mots mots) {
        Rejeu rejeu = rejeux.lire(id, acteur);
        int numero = numero(rejeu, demande);
        Pas ici = rejeu.pas().get(numero - 1);
        List<LignePas> liste = recits.liste(rejeu.pas(), mots);
        long rang =
                rejeu.pas().stream().limit(numero).filter(p -> p.fait() != null).count();
        Optional<Histoire> alors = rang == 0 ? Optional.empty() : Optional.of(histoires.alors(id, rang, acteur));
        Fait fait = ici.fait();
        String racine = "/dossiers/" + id;
        return new VueRejeu(
                id,
                nom(histoires.lire(id, acteur).dossier().emetteur()),
                racine + "/rejeu",
                numero,
                rejeu.pas().size(),
                liste.get(numero - 1),
                fait == null ? null : recits.fait(fait, acteur, mots),
                ici.refus() == null ? null : recits.refus(ici.refus(), mots),
                fait == null ? null : Appuis.de(fait.contenu(), racine),
                fait == null ? List.of() : lettres(fait, acteur, mots),
                fait == null ? null : verdict(id, fait.contenu(), acteur),
                notes.duJour(id, rejeu.pas(), ici, acteur),
                alors.map(LectureRejeu::etat).orElse(null),
                alors.map(h -> versions(h, ici)).orElse(null),
                LieuRejeu.de(rejeu.apres(numero), ici, demande, racine + "/rejeu?etape=" + numero),
                liste);
    }

    /**
     * The number of the step that a fact is.
     *
     * @throws DossierIntrouvable when this person has no such replay, or it no such fact
     */
    int etape(String id, long rang, Acteur acteur) {
        return rejeux.lire(id, acteur).pas().stream()
                .filter(p -> p.fait() != null && p.fait().rang() == rang)
                .map(Pas::numero)
                .findFirst()
                .orElseThrow(DossierIntrouvable::new);
    }

    private String nom(String emetteur) {
        return emetteurs.findById(emetteur).map(Emetteur::nom).orElse(emetteur);
    }

    /** Before the first day the first step stands in: the page says so. */
    private static int numero(Rejeu rejeu, Demande demande) {
        int total = rejeu.pas().size();
        if (demande.etape() == null && demande.au() != null)
            return rejeu.dernier(demande.au()).map(Pas::numero).orElse(1);
        int numero = demande.etape() == null ? total : demande.etape();
        if (numero < 1 || numero > total) throw new DossierIntrouvable();
        return numero;
    }

    private static Etat etat(Histoire histoire) {
        return new Etat(
                histoire,
                histoire.dossier().etat(),
                histoire.dossier().enveloppe(),
                histoire.comptes().verse(),
                histoire.solde(),
                histoire.projets().values().stream()
                        .map(p -> projet(histoire, p))
                        .toList());
    }

    private static LigneProjet projet(Histoire histoire, Projet projet) {
        String nom = projet.ref().projet();
        return new LigneProjet(
                nom,
                projet.titre(),
                histoire.etat(projet),
                histoire.comptes().verse(nom),
                List.copyOf(projet.rapports()));
    }

    private Versions versions(Histoire histoire, Pas ici) {
        LocalDate jour =
                ici.fait() == null ? Horloge.jour(ici.quand()) : ici.fait().jour();
        var parametres = histoire.dossier().parametres(jour);
        return new Versions(
                histoire.dossier().mesure(),
                parametres.version(),
                parametres.source().surcharges(),
                diagrammes.tables(ici.quand()));
    }

    private List<VueLettre> lettres(Fait fait, Acteur acteur, Mots mots) {
        return lettres.lire(fait.dossier(), acteur).lettres().stream()
                .filter(lettre -> lettre.rang() == fait.rang())
                .map(lettre -> new VueLettre(
                        lettre.numero(), mots.formats().texte(lettre.modele().titre())))
                .toList();
    }

    /** The page of the verdict that a deposit was received with; null where no draft was judged. */
    private @Nullable String verdict(String id, Contenu contenu, Acteur acteur) {
        String projet =
                contenu instanceof DemandeRecue d ? d.projet() : contenu instanceof RapportRecu r ? r.projet() : "";
        String rapport = contenu instanceof RapportRecu r ? r.rapport() : null;
        return depots.duDossier(id, acteur).stream()
                .filter(d -> d.brouillon().depose())
                .filter(d -> d.brouillon().projet().projet().equals(projet)
                        && Objects.equals(d.brouillon().rapport(), rapport))
                .map(VueDepot::adresseVerdict)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
