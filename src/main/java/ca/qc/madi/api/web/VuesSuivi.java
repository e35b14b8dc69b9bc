package ca.qc.madi.api.web;

import ca.qc.madi.bureau.LigneRegistre;
import ca.qc.madi.correspondance.Lettre.EtatEnvoi;
import ca.qc.madi.correspondance.Modele;
import ca.qc.madi.dossier.Partie;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.projet.Echeance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits and what was written, as the API tells it. */
final class VuesSuivi {

    private VuesSuivi() {}

    /** @param suivant the value of {@code passer} for what follows; null at the end */
    record Taches(
            List<VueTache> elements, long total, @Nullable Long suivant) {}

    /** @param titulaire identifier of the person who holds it */
    record VueTache(
            String id,
            TypeTache type,
            String nom,
            String dossier,
            @Nullable String projet,
            @Nullable String rapport,
            Instant depuis,
            @Nullable String titulaire) {}

    static VueTache tache(LigneRegistre t) {
        return new VueTache(
                t.id(),
                t.type(),
                Texte.de("mot.TypeTache." + t.type().name()).fr(),
                t.repere().dossier(),
                t.repere().projet(),
                t.repere().rapport(),
                t.creee(),
                t.titulaire());
    }

    record VueEcheance(String projet, String rapport, Echeance.Nature nature, LocalDate jour, Echeance.Etat etat) {}

    /** Where a process stands: node and version of its diagram. */
    record VuePosition(
            String processus,
            int version,
            String noeud,
            @Nullable String nom,
            @Nullable String projet,
            @Nullable String rapport) {}

    /**
     * A letter; its PDF and its HTML have addresses of their own.
     *
     * @param sha256 of its PDF; null while it is not frozen
     */
    record VueLettre(
            long numero,
            long rang,
            Modele modele,
            String langue,
            LocalDate jour,
            @Nullable String projet,
            @Nullable String sha256,
            List<EtatEnvoi> envois) {}

    /** @param sha256 of the signed file; null for a signature stated without it */
    record VueSignature(
            Partie partie,
            LocalDate jour,
            String signataire,
            @Nullable String sha256) {}
}
