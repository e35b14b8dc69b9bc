package ca.qc.madi.dossier;

import ca.qc.madi.dossier.FaitEmetteur.AssujettissementChange;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether a company is covered by the RSPEDE, as the ministry learns it (G-ADM-10). */
@Component
public class Assujettissement {

    private final Actes actes;
    private final Journal journal;
    private final Emetteurs emetteurs;

    Assujettissement(Actes actes, Journal journal, Emetteurs emetteurs) {
        this.actes = actes;
        this.journal = journal;
        this.emetteurs = emetteurs;
    }

    /**
     * What was offered before stands; an offer to come asks for it. Refused with M-EMETTEUR-07 where nothing changes.
     *
     * @param motif why, and by what it is known
     */
    public void changer(String emetteur, boolean assujetti, String motif, Acteur par, Instant quand) {
        actes.executer(new Acte("assujettissement", null, par, quand), () -> {
            Geste.INSCRIRE_EMETTEUR.exiger(par);
            Emetteur connu = emetteurs.findById(emetteur).orElseThrow(() -> new ActeRefuse("M-SAISIE-03", emetteur));
            ActeRefuse.siVide(motif);
            if (connu.assujetti() == assujetti) throw new ActeRefuse("M-EMETTEUR-07", connu.nom());
            connu.assujettir(assujetti);
            emetteurs.saveAndFlush(connu);
            journal.consigner(Journal.PROGRAMME, new AssujettissementChange(emetteur, assujetti, motif));
        });
    }
}
