package ca.qc.madi.api.web;

import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.ActeurConnecte;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The acts that a second person does: approving a payment, confirming a default. A system is nobody, and whoever holds
 * its token may be the first person: it is refused them with M-DROIT-10, and the refusal is recorded.
 */
@Component
class DeuxiemePersonne {

    /** By the end of its address, the name of the act. */
    private static final Map<String, String> ACTES =
            Map.of("approbation", "approbation", "confirmation", "confirmation-defaut");

    private final Actes actes;
    private final ActeurConnecte connecte;
    private final Horloge horloge;

    DeuxiemePersonne(Actes actes, ActeurConnecte connecte, Horloge horloge) {
        this.actes = actes;
        this.connecte = connecte;
        this.horloge = horloge;
    }

    void exiger(HttpServletRequest requete) {
        String acte = ACTES.get(
                requete.getRequestURI().substring(requete.getRequestURI().lastIndexOf('/') + 1));
        if (acte == null || connecte.jeton().isEmpty()) return;
        Object variables = requete.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Map<?, ?> adresse = variables instanceof Map<?, ?> v ? v : Map.of();
        String dossier = adresse.get("id") instanceof String id ? id : null;
        String projet = adresse.get("projet") instanceof String p ? p : null;
        Runnable refus = () -> {
            throw new ActeRefuse("M-DROIT-10");
        };
        actes.executer(new Acte(acte, dossier, projet, connecte.lire(), horloge.instant()), refus);
    }
}
