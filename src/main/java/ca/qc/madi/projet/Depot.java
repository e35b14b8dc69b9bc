package ca.qc.madi.projet;

import ca.qc.madi.journal.Json;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.validation.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file received for a project and what was said of it: a claim, which only the verdict makes a fact. Its verdict is
 * kept as it was given, so that it can be read again.
 */
@Entity
@Table(name = "depot")
class Depot {

    @Id
    private String id;

    private String dossier;
    private String projet;
    private @Nullable String rapport;
    private String fichier;

    private String declaration;

    private Instant recuLe;
    private @Nullable Boolean conforme;

    private @Nullable String verdict;
    private @Nullable String verdictId;

    private @Nullable String envoi;
    private @Nullable String brouillon;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Depot() {}

    Depot(RefProjet ref, @Nullable String rapport, Envoi envoi, Object declaration, Instant recuLe) {
        this.id = UUID.randomUUID().toString();
        this.dossier = ref.dossier();
        this.projet = ref.projet();
        this.rapport = rapport;
        this.fichier = envoi.classeur();
        this.envoi = Json.ecrire(envoi);
        this.declaration = Json.ecrire(declaration);
        this.recuLe = recuLe;
    }

    /** What came with it; of a workbook handed in alone, that workbook. */
    Envoi envoi() {
        return envoi == null ? Envoi.de(fichier) : Json.lire(envoi, Envoi.class);
    }

    Instant recuLe() {
        return recuLe;
    }

    <T> T declaration(Class<T> type) {
        return Json.lire(declaration, type);
    }

    /** Its number in what is kept of verdicts; null for a deposit judged before they were kept. */
    @Nullable
    String verdictId() {
        return verdictId;
    }

    void juger(Verdict rendu, String id) {
        verdictId = id;
        conforme = rendu.conforme();
        verdict = Json.ecrire(rendu);
        if (rendu.conforme()) brouillon = envoi().brouillon();
    }

    boolean conforme() {
        return Boolean.TRUE.equals(conforme);
    }

    Verdict verdict() {
        if (verdict == null) throw new IllegalStateException("not judged yet");
        return Json.lire(verdict, Verdict.class);
    }
}
