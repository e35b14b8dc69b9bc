package ca.qc.madi.correspondance;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.FaitProjet;
import ca.qc.madi.projet.FaitProjet.AuditExige;
import ca.qc.madi.projet.FaitProjet.EcheanceDepassee;
import ca.qc.madi.projet.FaitProjet.PieceExigee;
import ca.qc.madi.projet.FaitProjet.PiecesDemandees;
import ca.qc.madi.projet.FaitProjet.PrecisionsDemandees;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.ProjetNonAdmissible;
import ca.qc.madi.projet.FaitProjet.ProjetRefuse;
import ca.qc.madi.projet.FaitProjet.ProjetRouvert;
import ca.qc.madi.projet.FaitProjet.RappelConsigne;
import ca.qc.madi.projet.FaitProjet.RapportRefuse;
import ca.qc.madi.projet.Projet;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letters about a request or a report: yes, no, what is still needed, what is due, what is late. */
@Component
@Order(2)
class LettresProjet implements Redacteur {

    private static final String MOTIF = "motif";
    private static final String RAPPORT = "rapport";
    private static final String NATURE = "nature";

    private final Dossiers dossiers;

    LettresProjet(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public List<Redaction> rediger(Fait fait) {
        if (!(fait.contenu() instanceof FaitProjet contenu)) return List.of();
        return reponse(contenu)
                .or(() -> demande(contenu))
                .or(() -> echeance(contenu))
                .or(() -> exigence(contenu))
                .map(lettre -> completer(lettre, contenu, fait))
                .stream()
                .toList();
    }

    private static Optional<Redaction> reponse(FaitProjet contenu) {
        if (contenu instanceof ProjetAccepte) return Optional.of(new Redaction(Modele.ACCEPTATION));
        if (contenu instanceof ProjetRefuse refus) return refus("DEMANDE", refus.motif());
        if (contenu instanceof ProjetNonAdmissible refus) return refus("NON_ADMISSIBLE", refus.motif());
        if (contenu instanceof RapportRefuse refus) return refus("RAPPORT", refus.motif());
        if (contenu instanceof ProjetRouvert rouvert) {
            return Optional.of(new Redaction(Modele.REOUVERTURE).texte(MOTIF, rouvert.motif()));
        }
        return Optional.empty();
    }

    private static Optional<Redaction> refus(String nature, String motif) {
        return Optional.of(new Redaction(Modele.REFUS).texte(NATURE, nature).texte(MOTIF, motif));
    }

    private static Optional<Redaction> demande(FaitProjet contenu) {
        String question = null;
        if (contenu instanceof PrecisionsDemandees precisions) question = precisions.question();
        else if (contenu instanceof PiecesDemandees pieces) question = pieces.question();
        return Optional.ofNullable(question).map(q -> new Redaction(Modele.PRECISIONS).texte("question", q));
    }

    private static Optional<Redaction> echeance(FaitProjet contenu) {
        if (contenu instanceof RappelConsigne rappel) {
            return Optional.of(new Redaction(Modele.RAPPEL).date("echeance", rappel.echeance()));
        }
        if (contenu instanceof EcheanceDepassee retard) {
            return Optional.of(new Redaction(Modele.DEFAUT).date("echeance", retard.echeance()));
        }
        return Optional.empty();
    }

    private static Optional<Redaction> exigence(FaitProjet contenu) {
        if (contenu instanceof AuditExige audit) {
            return Optional.of(
                    new Redaction(Modele.EXIGENCE).texte(NATURE, "AUDIT").date("echeance", audit.echeance()));
        }
        if (contenu instanceof PieceExigee piece) {
            return Optional.of(new Redaction(Modele.EXIGENCE)
                    .texte(NATURE, piece.genre().name())
                    .texte("question", piece.texte())
                    .date("echeance", piece.echeance()));
        }
        return Optional.empty();
    }

    private Redaction completer(Redaction lettre, FaitProjet contenu, Fait fait) {
        Projet projet = Projet.depuis(fait.dossier(), dossiers.faits(fait.dossier(), Acteur.MOTEUR))
                .get(contenu.projet());
        lettre.texte("projet", contenu.projet());
        if (contenu instanceof FaitProjet.DeRapport deRapport) lettre.texte(RAPPORT, deRapport.rapport());
        if (projet != null) {
            lettre.texte("titre", projet.titre())
                    .texte("volet", projet.volet().name())
                    .date("depot", projet.deposeLe());
        }
        if (lettre.modele() == Modele.ACCEPTATION) {
            Dates.delaisDesProjets(
                    lettre, dossiers.lire(fait.dossier(), Acteur.MOTEUR).parametres(fait.jour()));
        }
        return lettre;
    }
}
