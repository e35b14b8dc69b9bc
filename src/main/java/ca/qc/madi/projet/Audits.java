package ca.qc.madi.projet;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Processus;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.Signal;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefRapport;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The audit demanded of one report (G-AUD-02, G-AUD-03): a row of the ledger with its reminder, awaited like any
 * document demanded, until it comes in by whatever way or its report is awaited no more.
 */
@Component
class Audits {

    private final Echeancier echeancier;
    private final Flux flux;

    Audits(Echeancier echeancier, Flux flux) {
        this.echeancier = echeancier;
        this.flux = flux;
    }

    /** @param echeance last day it is in time */
    void attendre(RefRapport rapport, LocalDate echeance, Parametres parametres) {
        RefRapport audit = de(rapport);
        echeancier.attendre(audit, echeance, parametres.entier(Cle.RAPPEL_JOURS_AVANT));
        flux.demarrer(Processus.EXIGENCE, Repere.de(audit));
    }

    /** It came in; without effect where none was awaited. */
    void recevoir(RefRapport rapport) {
        echeancier.tenir(de(rapport));
        fermer(rapport);
    }

    /** It is awaited no more; without effect where none was. */
    void cesser(RefRapport rapport) {
        echeancier.clore(de(rapport));
        fermer(rapport);
    }

    private void fermer(RefRapport rapport) {
        flux.signaler(Signal.EXIGENCE_CLOSE, Repere.de(de(rapport)));
    }

    private static RefRapport de(RefRapport rapport) {
        return rapport.projet().rapport(Occasions.audit(rapport.rapport()));
    }
}
