package ca.qc.madi.projet;

import ca.qc.madi.formulaire.Changements;
import ca.qc.madi.journal.Json;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The row of a verdict, as it was given. Its number is the hash of all that makes it: the same again is the same row. */
@Entity
@Immutable
@Table(name = "verdict")
class FicheVerdict implements Persistable<String> {

    @Id
    private String id;

    private String dossier;
    private String projet;
    private @Nullable String rapport;
    private String fichier;
    private String versionRegles;
    private @Nullable String versionDisposition;
    private String contexte;
    private @Nullable String dernierAccepte;
    private int rang;
    private @Nullable String demande;
    private String declaration;
    private String envoi;
    private String constats;
    private @Nullable String changements;
    private Instant renduLe;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FicheVerdict() {}

    FicheVerdict(String id, Circonstances dans, Verdict verdict, @Nullable Changements changements, Instant renduLe) {
        this.id = id;
        this.dossier = dans.projet().dossier();
        this.projet = dans.projet().projet();
        this.rapport = dans.rapport();
        this.fichier = dans.envoi().classeur();
        this.versionRegles = verdict.versionRegles();
        this.versionDisposition = verdict.versionDisposition();
        this.contexte = Json.ecrire(dans.contexte());
        this.dernierAccepte = dans.dernierAccepte();
        this.rang = dans.rang();
        this.demande = dans.demande() == null ? null : Json.ecrire(dans.demande());
        this.declaration = Json.ecrire(dans.declaration());
        this.envoi = Json.ecrire(dans.envoi());
        this.constats = Json.ecrire(verdict.constats());
        this.changements = changements == null ? null : Json.ecrire(changements);
        this.renduLe = renduLe;
    }

    /** The number of this verdict: the same file judged with the same knowledge and the same outcome bears the same. */
    static String numero(Circonstances dans, Verdict verdict) {
        return LigneVerdict.numero(
                dans.projet(),
                dans.rapport(),
                dans.envoi().classeur(),
                dans.dernierAccepte(),
                verdict.versionDisposition(),
                Json.ecrire(dans.contexte()),
                Json.ecrire(verdict.constats()));
    }

    /** Number of the draft it was given on first; null for a workbook handed in alone. */
    @Nullable
    String brouillon() {
        return Json.lire(envoi, Envoi.class).brouillon();
    }

    VerdictConserve lire() {
        Circonstances dans = circonstances();
        Verdict verdict = new Verdict(
                fichier, versionRegles, versionDisposition, List.of(Json.lire(constats, Constat[].class)), null);
        Changements depuis = changements == null ? null : Json.lire(changements, Changements.class);
        return new VerdictConserve(id, dans.projet(), rapport, dans.contexte(), verdict, depuis, renduLe);
    }

    Circonstances circonstances() {
        return new LigneVerdict(
                        id,
                        dossier,
                        projet,
                        rapport,
                        fichier,
                        versionRegles,
                        versionDisposition,
                        contexte,
                        dernierAccepte,
                        rang,
                        demande,
                        declaration,
                        envoi,
                        constats)
                .circonstances();
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
