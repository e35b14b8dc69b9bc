package ca.qc.madi.correspondance;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.dossier.FaitDossier.EntenteSignee;
import ca.qc.madi.dossier.PreuveSignature;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Correspondant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Étape 5: once the entente is in force, both parties are sent the copy that was signed last (G-DEM-07). Signed without
 * a file, there is none to send.
 */
@Component
class CopieSignee {

    private final Dossiers dossiers;
    private final Annuaire annuaire;
    private final BoiteDEnvoi envoi;
    private final Correspondant ministere;

    CopieSignee(
            Dossiers dossiers,
            Annuaire annuaire,
            BoiteDEnvoi envoi,
            @Value("${madi.courriel.expediteur}") String expediteur) {
        this.dossiers = dossiers;
        this.annuaire = annuaire;
        this.envoi = envoi;
        this.ministere = new Correspondant("ministere", "MELCCFP", expediteur);
    }

    @EventListener
    void surFait(Fait fait) {
        if (!(fait.contenu() instanceof EntenteEnVigueur)) return;
        derniere(fait.dossier())
                .ifPresent(sha256 -> envoi.deposerEntente(
                        "entente/" + fait.dossier() + "/" + fait.rang(),
                        annuaire.duDossier(fait.dossier()),
                        sha256,
                        ministere));
    }

    private Optional<String> derniere(String dossier) {
        @Nullable String sha256 = null;
        for (Fait fait : dossiers.faits(dossier, Acteur.MOTEUR)) {
            if (!(fait.contenu() instanceof EntenteSignee signee)) continue;
            PreuveSignature preuve = signee.preuve();
            if (preuve != null) sha256 = preuve.sha256();
        }
        return Optional.ofNullable(sha256);
    }
}
