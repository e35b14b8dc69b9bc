package ca.qc.madi.avenant;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.FaitDossier.EntenteSignee;
import ca.qc.madi.dossier.FaitDossier.SignataireCorrige;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.ContreFait;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.projet.EtatProjet;
import ca.qc.madi.projet.FaitProjet.AideConnue;
import ca.qc.madi.projet.FaitProjet.AideCorrigee;
import ca.qc.madi.projet.FaitProjet.FinCorrigee;
import ca.qc.madi.projet.FaitProjet.FinDeclaree;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.Projets;
import ca.qc.madi.projet.SuitesProjet;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.Ajustement;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An error is corrected by another fact, which names the first by its rank and says why; the first stays as it was
 * written. What may be corrected: a refund received that was not, an aid's figure, the end of a project, the name of a
 * signatory, and each of these corrections in turn. Anything else is refused (M-CORRECTION-01).
 */
@Component
public class ContreActes {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Projets projets;
    private final SuitesProjet suites;
    private final Ajustement ajustement;

    ContreActes(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            Projets projets,
            SuitesProjet suites,
            Ajustement ajustement) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.projets = projets;
        this.suites = suites;
        this.ajustement = ajustement;
    }

    /**
     * What should have been written; the fact corrected says which of these it needs, and none for a refund reversed.
     *
     * @param fin the day the project ended
     * @param montant the aid's figure, in CAD
     * @param signataire who signed
     */
    public record Valeurs(
            @Nullable LocalDate fin,
            @Nullable Money montant,
            @Nullable String signataire) {

        private static <T> T exiger(@Nullable T valeur) {
            if (valeur == null) throw new ActeRefuse("M-CORRECTION-06");
            return valeur;
        }

        private String nom() {
            String nom = exiger(signataire).strip();
            if (nom.isEmpty()) throw new ActeRefuse("M-TEXTE-01");
            return nom;
        }
    }

    /** Answers the fact of that rank in the dossier's chain. */
    public void corriger(String id, long rang, Valeurs valeurs, String motif, Acteur par, Instant quand) {
        actes.executer(new Acte("contre-acte", id, par, quand), () -> {
            Geste.CORRIGER.exiger(par);
            ActeRefuse.siVide(motif);
            Fait fait = trouver(id, rang, par);
            ActeRefuse.siAvant(fait.jour(), Horloge.jour(quand), "M-DATE-02");
            repondre(fait, valeurs, motif, par, quand);
        });
    }

    /** A fact is corrected once; its correction may be corrected in turn. */
    private Fait trouver(String id, long rang, Acteur par) {
        List<Fait> faits = dossiers.faits(id, par);
        boolean dejaCorrige =
                faits.stream().anyMatch(f -> f.contenu() instanceof ContreFait contre && contre.corrige() == rang);
        if (dejaCorrige) throw new ActeRefuse("M-CORRECTION-02", rang);
        return faits.stream()
                .filter(f -> f.rang() == rang)
                .findFirst()
                .orElseThrow(() -> new ActeRefuse("M-CORRECTION-01", rang));
    }

    private void repondre(Fait fait, Valeurs valeurs, String motif, Acteur par, Instant quand) {
        Contenu contenu = fait.contenu();
        if (contenu instanceof RemboursementPercu percu) {
            ajustement.contrepasser(new RefProjet(fait.dossier(), percu.projet()), fait.rang(), percu.montant(), motif);
        } else if (contenu instanceof AideConnue a) {
            corrigerAide(fait, new AideConnue(a.projet(), a.source(), a.montant()), valeurs, motif, par);
        } else if (contenu instanceof AideCorrigee a) {
            corrigerAide(fait, new AideConnue(a.projet(), a.source(), a.montant()), valeurs, motif, par);
        } else if (contenu instanceof FinDeclaree f) corrigerFin(fait, f.projet(), valeurs, motif, par, quand);
        else if (contenu instanceof FinCorrigee f) corrigerFin(fait, f.projet(), valeurs, motif, par, quand);
        else if (contenu instanceof EntenteSignee s) corrigerSignataire(fait, s.partie(), valeurs, motif);
        else if (contenu instanceof SignataireCorrige s) corrigerSignataire(fait, s.partie(), valeurs, motif);
        else throw new ActeRefuse("M-CORRECTION-01", fait.rang());
    }

    private void corrigerAide(Fait fait, AideConnue erronee, Valeurs valeurs, String motif, Acteur par) {
        RefProjet ref = new RefProjet(fait.dossier(), erronee.projet());
        Money montant = Valeurs.exiger(valeurs.montant());
        if (montant.isNegative()) throw new ActeRefuse("M-MONTANT-01");
        Money connue = projets.lire(ref, par).aides().get(erronee.source());
        if (!erronee.montant().equals(connue)) throw new ActeRefuse("M-CORRECTION-03", fait.rang());
        ajustement.exigerCorrigeable(ref, erronee.montant(), montant);
        journal.consigner(
                fait.dossier(), new AideCorrigee(ref.projet(), fait.rang(), erronee.source(), montant, motif));
        ajustement.ajuster(ref);
    }

    /** The final is due anew from the day corrected; a day of another year would change which reports were due. */
    private void corrigerFin(Fait fait, String nom, Valeurs valeurs, String motif, Acteur par, Instant quand) {
        RefProjet ref = new RefProjet(fait.dossier(), nom);
        Projet projet = projets.lire(ref, par);
        projet.exiger(EtatProjet.TERMINE);
        LocalDate fin = Valeurs.exiger(valeurs.fin());
        if (fin.isAfter(Horloge.jour(quand))) throw new ActeRefuse("M-DATE-01", fin.toString());
        if (fin.getYear() != projet.fin().orElseThrow().getYear()) {
            throw new ActeRefuse("M-CORRECTION-05", fin.toString());
        }
        ActeRefuse.siAvant(projet.accepteLe().orElseThrow(), fin, "M-DATE-02");
        journal.consigner(fait.dossier(), new FinCorrigee(nom, fait.rang(), fin, motif));
        suites.deplacerFinal(ref, motif);
    }

    private void corrigerSignataire(Fait fait, Partie partie, Valeurs valeurs, String motif) {
        journal.consigner(fait.dossier(), new SignataireCorrige(fait.rang(), partie, valeurs.nom(), motif));
    }
}
