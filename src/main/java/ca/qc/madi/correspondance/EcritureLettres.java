package ca.qc.madi.correspondance;

import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Horloge;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the letters of a fact, and their messages, in the transaction of the fact: all there or none. Their PDF comes
 * afterwards.
 */
@Component
class EcritureLettres {

    private final List<Redacteur> redacteurs;
    private final Annuaire annuaire;
    private final LettresEcrites lettres;
    private final BoiteDEnvoi envoi;
    private final Horloge horloge;

    EcritureLettres(
            List<Redacteur> redacteurs, Annuaire annuaire, LettresEcrites lettres, BoiteDEnvoi envoi, Horloge horloge) {
        this.redacteurs = redacteurs;
        this.annuaire = annuaire;
        this.lettres = lettres;
        this.envoi = envoi;
        this.horloge = horloge;
    }

    @EventListener
    void surFait(Fait fait) {
        List<Redaction> redactions =
                redacteurs.stream().flatMap(r -> r.rediger(fait).stream()).toList();
        if (redactions.isEmpty()) return;
        Destinataire a = annuaire.duDossier(fait.dossier());
        redactions.forEach(redaction -> ecrire(redaction, fait, redaction.destinataire(a)));
    }

    private void ecrire(Redaction redaction, Fait fait, Destinataire a) {
        LettreEcrite lettre = lettres.save(new LettreEcrite(
                fait.rang(),
                redaction.modele(),
                redaction.version(),
                a.langue(),
                fait.jour(),
                redaction.donnees(a, redaction.jour(fait.jour())),
                horloge.instant()));
        envoi.deposer(lettre, a);
    }
}
