package ca.qc.madi.preuve;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.journal.Livre;
import ca.qc.madi.journal.Livre.Tete;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Geste;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A dossier executed again from what came in: its workbooks by their bytes, its facts, the parameters and decision
 * tables of each day. Nothing is written: the transaction only reads.
 */
@Component
public class Reexecutions {

    private final Dossiers dossiers;
    private final Livre livre;
    private final Conservation conservation;
    private final ControleFaits faits;
    private final ControleDepots depots;
    private final ControleRegistres registres;
    private final Scellement scellement;
    private final TransactionTemplate lecture;

    Reexecutions(
            Dossiers dossiers,
            Livre livre,
            Conservation conservation,
            ControleFaits faits,
            ControleDepots depots,
            ControleRegistres registres,
            Scellement scellement,
            PlatformTransactionManager transactions) {
        this.dossiers = dossiers;
        this.livre = livre;
        this.conservation = conservation;
        this.faits = faits;
        this.depots = depots;
        this.registres = registres;
        this.scellement = scellement;
        this.lecture = new TransactionTemplate(transactions);
        this.lecture.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.lecture.setReadOnly(true);
    }

    /**
     * For a person.
     *
     * @throws DossierIntrouvable when there is none, or it is another company's
     */
    public Reexecution executer(String dossier, Acteur par) {
        dossiers.exigerAcces(dossier, par);
        Geste.REEXECUTER.exiger(par);
        return executer(dossier);
    }

    /** @throws DossierIntrouvable when nothing at all is kept under this number */
    public Reexecution executer(String dossier) {
        return lecture.execute(statut -> {
            Conserve conserve = conservation.lire(dossier);
            boolean rien = conserve.faits().isEmpty()
                    && conserve.inscription() == null
                    && conserve.tete().rang() == 0
                    && conserve.lignes(Conserve.Registre.DOSSIER).isEmpty();
            if (rien) throw new DossierIntrouvable();
            return executer(conserve, scellement.derniere(dossier));
        });
    }

    /** Every dossier that has a fact, in order. */
    public List<String> tous() {
        return livre.dossiers();
    }

    /** @param scellee where the dossier stood when it was last sealed */
    Reexecution executer(Conserve conserve, Optional<Tete> scellee) {
        Ecarts ecarts = new Ecarts();
        ControleChaine.verifier(conserve, ecarts);
        ControleFichiers.verifier(conserve, ecarts);
        List<Fait> lus = faits.relire(conserve, ecarts);
        faits.verifier(conserve, lus, ecarts);
        depots.verifier(conserve, lus, ecarts);
        registres.verifier(conserve, lus, ecarts);
        scellee.ifPresent(tete -> sceau(conserve, tete, ecarts));
        return ecarts.bilan(conserve.dossier(), conserve.faits().size());
    }

    private static void sceau(Conserve conserve, Tete scellee, Ecarts ecarts) {
        ecarts.compter(Controle.SCEAUX);
        String trouvee = conserve.faits().stream()
                .filter(f -> f.rang() == scellee.rang())
                .map(FaitBrut::empreinte)
                .findFirst()
                .orElse("");
        ecarts.comparer(Controle.SCEAUX, scellee.rang(), "sceau", "empreinte", trouvee, scellee.empreinte());
    }
}
