package ca.qc.madi.projet;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.FaitProjet.PieceExigee;
import ca.qc.madi.projet.FaitProjet.PieceExigeeRecue;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The Minister may demand any document, or an audit, of a project under way (G-AUD-03). The demand is a row of the
 * ledger, with its reminders; overdue, it suspends the payments of the project until the document comes in.
 */
@Component
public class Exigences {

    private static final EtatProjet[] EN_COURS = {
        EtatProjet.EN_REALISATION,
        EtatProjet.TERMINE,
        EtatProjet.FINAL_DEPOSE,
        EtatProjet.PIECES_DEMANDEES,
        EtatProjet.FINAL_ANALYSE
    };

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final Echeancier echeancier;
    private final Flux flux;

    Exigences(Actes actes, Journal journal, Dossiers dossiers, Projets projets, Echeancier echeancier, Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.echeancier = echeancier;
        this.flux = flux;
    }

    /** Every demand made of a project, in order. */
    public List<Exigence> duProjet(RefProjet ref, Acteur acteur) {
        return Exigence.duProjet(ref.projet(), dossiers.faits(ref.dossier(), acteur));
    }

    /** @param texte what is demanded, and of what */
    public void exiger(RefProjet ref, GenreExigence genre, String texte, Acteur par, Instant quand) {
        actes.executer(new Acte("exigence", ref.dossier(), ref.projet(), par, quand), () -> {
            Geste.EXIGER_PIECE.exiger(par);
            projets.lire(ref, par).exiger(EN_COURS);
            ActeRefuse.siVide(texte);
            LocalDate jour = Horloge.jour(quand);
            Parametres parametres = dossiers.lire(ref.dossier(), par).parametres(jour);
            LocalDate echeance = jour.plusDays(parametres.entier(Cle.AUDIT_DELAI));
            RefRapport nom = ref.rapport(Occasions.exigence(duProjet(ref, par).size() + 1));
            journal.consigner(ref.dossier(), new PieceExigee(ref.projet(), nom.rapport(), genre, texte, echeance));
            echeancier.attendre(nom, echeance, parametres.entier(Cle.RAPPEL_JOURS_AVANT));
            flux.demarrer(Processus.EXIGENCE, Repere.de(nom));
        });
    }

    /**
     * What was demanded comes in, in time or late.
     *
     * @param piece null where the receipt alone is recorded, with what is said of it
     */
    public void fournir(RefRapport ref, String texte, @Nullable PieceJointe piece, Acteur par, Instant quand) {
        String dossier = ref.projet().dossier();
        actes.executer(new Acte("reponse-exigence", dossier, ref.projet().projet(), par, quand), () -> {
            Geste.FOURNIR.exiger(par);
            Exigence exigence = exiger(ref, par);
            if (!exigence.attendue()) throw new ActeRefuse("M-EXIGENCE-01", ref.rapport());
            LocalDate jour = Horloge.jour(quand);
            ActeRefuse.siAvant(exigence.demandeeLe(), jour, "M-DATE-02");
            if (piece == null) ActeRefuse.siVide(texte);
            boolean horsDelai = exigence.enRetard(jour);
            journal.consigner(
                    dossier, new PieceExigeeRecue(ref.projet().projet(), ref.rapport(), texte, piece, horsDelai));
            echeancier.tenir(ref);
            flux.terminer(TypeTache.FOURNIR_EXIGENCE, Repere.de(ref), Map.of());
        });
    }

    /** @throws ProjetIntrouvable when the project has no such demand */
    public Exigence exiger(RefRapport ref, Acteur acteur) {
        return duProjet(ref.projet(), acteur).stream()
                .filter(e -> e.nom().equals(ref.rapport()))
                .findFirst()
                .orElseThrow(ProjetIntrouvable::new);
    }

    /** Refuses a payment, with G-AUD-03, while a document or an audit demanded of the project is overdue. */
    public void exigerPourVersement(RefProjet ref, LocalDate jour, Acteur acteur) {
        for (Exigence exigence : duProjet(ref, acteur)) {
            if (!exigence.enRetard(jour)) continue;
            throw new ActeRefuse(
                    "G-AUD-03", exigence.nom(), exigence.demande().echeance().toString());
        }
        for (Rapport rapport : projets.lire(ref, acteur).rapports()) {
            if (!rapport.auditEnRetard(jour)) continue;
            LocalDate echeance = rapport.echeanceAudit().orElseThrow();
            throw new ActeRefuse("G-AUD-03", Occasions.audit(rapport.nom()), echeance.toString());
        }
    }
}
