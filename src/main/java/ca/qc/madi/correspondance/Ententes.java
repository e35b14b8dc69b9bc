package ca.qc.madi.correspondance;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.FaitDossier.EntenteSignee;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.dossier.PreuveSignature;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.projet.Fichiers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The signatures of an entente, with what their files showed. */
@Component
public class Ententes {

    private final Dossiers dossiers;
    private final Fichiers fichiers;

    Ententes(Dossiers dossiers, Fichiers fichiers) {
        this.dossiers = dossiers;
        this.fichiers = fichiers;
    }

    /**
     * One party's signature.
     *
     * @param signataire as stated by whoever recorded the act
     * @param preuve null for a signature stated without its file
     */
    public record Signee(
            Partie partie,
            LocalDate jour,
            String signataire,
            @Nullable PreuveSignature preuve) {}

    /** In order; DossierIntrouvable for a dossier this person may not see. */
    public List<Signee> duDossier(String dossier, Acteur acteur) {
        return dossiers.faits(dossier, acteur).stream()
                .filter(f -> f.contenu() instanceof EntenteSignee)
                .map(f -> {
                    EntenteSignee signee = (EntenteSignee) f.contenu();
                    return new Signee(signee.partie(), f.jour(), signee.signataire(), signee.preuve());
                })
                .toList();
    }

    /** A signed file as it came in; DossierIntrouvable when this dossier received none such. */
    public Lettres.Piece fichier(String dossier, String sha256, Acteur acteur) {
        Signee signee = duDossier(dossier, acteur).stream()
                .filter(s -> s.preuve() != null && s.preuve().sha256().equals(sha256))
                .findFirst()
                .orElseThrow(DossierIntrouvable::new);
        return new Lettres.Piece(
                dossier + "-entente-" + signee.partie().name().toLowerCase(java.util.Locale.ROOT) + ".pdf",
                fichiers.ouvrir(sha256));
    }
}
