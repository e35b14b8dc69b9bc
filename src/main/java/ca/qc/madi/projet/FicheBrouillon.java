package ca.qc.madi.projet;

import ca.qc.madi.formulaire.Changements;
import ca.qc.madi.journal.Json;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.Verdict;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row of a draft. */
@Entity
@Table(name = "brouillon")
class FicheBrouillon {

    @Id
    private String numero;

    private String dossier;
    private String projet;
    private @Nullable String rapport;

    @Enumerated(EnumType.STRING)
    private Volet volet;

    private String ouvertPar;
    private Instant ouvertLe;

    @Enumerated(EnumType.STRING)
    private @Nullable Canal canal;

    private @Nullable Instant recuLe;
    private String declaration;
    private @Nullable String verdict;
    private @Nullable String verdictId;

    /** Counts the changes, and says up to which the workbook was judged. */
    private int revision;

    private int jugee;

    /** SHA-256 of the workbook that the present one took the place of, and what changed since. */
    private @Nullable String precedent;

    private @Nullable String changements;

    /** Its dossier went to another company before it was sent. */
    private @Nullable Instant fermeLe;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "piece_jointe", joinColumns = @JoinColumn(name = "brouillon"))
    private List<PieceJointe> pieces = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FicheBrouillon() {}

    /** @param rang which draft of this report it is, from 1 on: a final refused is prepared anew */
    FicheBrouillon(RefProjet ref, @Nullable String rapport, int rang, Volet volet, String ouvertPar, Instant ouvertLe) {
        this.numero = rang == 1 ? numero(ref, rapport) : numero(ref, rapport) + "-" + rang;
        this.dossier = ref.dossier();
        this.projet = ref.projet();
        this.rapport = rapport;
        this.volet = volet;
        this.ouvertPar = ouvertPar;
        this.ouvertLe = ouvertLe;
        this.declaration = Json.ecrire(DeclarationRapport.AUCUNE);
    }

    static String numero(RefProjet ref, @Nullable String rapport) {
        String projet = ref.dossier() + "-" + ref.projet();
        return rapport == null ? projet : projet + "-" + rapport;
    }

    String numero() {
        return numero;
    }

    String dossier() {
        return dossier;
    }

    /** Puts a file in, in the place of the one it replaces. */
    void joindre(PieceJointe piece) {
        if (piece.genre() == GenrePiece.CLASSEUR) retenirClasseur(piece.sha256());
        pieces.removeIf(p -> p.genre() == piece.genre()
                && (piece.genre().unique() || p.sha256().equals(piece.sha256())));
        pieces.add(piece);
    }

    boolean retirer(GenrePiece genre, String sha256) {
        if (genre == GenrePiece.CLASSEUR) retenirClasseur("");
        return pieces.removeIf(p -> p.genre() == genre && p.sha256().equals(sha256));
    }

    /** The workbook about to be replaced is what the new one will be compared with. */
    private void retenirClasseur(String nouveau) {
        pieces.stream()
                .filter(p -> p.genre() == GenrePiece.CLASSEUR && !p.sha256().equals(nouveau))
                .findFirst()
                .ifPresent(p -> precedent = p.sha256());
    }

    int nombre() {
        return pieces.size();
    }

    void declarer(DeclarationRapport nouvelle) {
        declaration = Json.ecrire(nouvelle);
    }

    void recevoir(Reception reception) {
        canal = reception.canal();
        recuLe = reception.recuLe();
    }

    /** It changed: what was said of it no longer holds. */
    void reviser() {
        revision++;
        verdict = null;
        verdictId = null;
        changements = null;
    }

    /** It stays as it was when its dossier changed hands. */
    void fermer(Instant quand) {
        if (fermeLe == null) fermeLe = quand;
    }

    void exigerOuvert() {
        if (fermeLe != null) throw new ActeRefuse("M-ETAT-05", numero);
    }

    int revision() {
        return revision;
    }

    /** It holds a workbook that is not judged yet as it is now. */
    boolean attendVerdict() {
        return jugee != revision && pieces.stream().anyMatch(p -> p.genre() == GenrePiece.CLASSEUR);
    }

    @Nullable
    String precedent() {
        return precedent;
    }

    void juger(Verdict rendu, @Nullable String id, @Nullable Changements depuis) {
        verdict = Json.ecrire(rendu);
        verdictId = id;
        changements = depuis == null ? null : Json.ecrire(depuis);
        jugee = revision;
    }

    /** What is handed in if it is sent now; empty without a workbook. */
    Optional<Envoi> envoi(String par) {
        Canal voie = canal == null ? Canal.PAGE : canal;
        return triees().stream()
                .filter(p -> p.genre() == GenrePiece.CLASSEUR)
                .findFirst()
                .map(classeur -> new Envoi(classeur.sha256(), triees(), voie, numero, par));
    }

    /** @param recu the deposit that came of it; null until it is sent and received */
    Brouillon lire(@Nullable Depot recu) {
        String rendu = recu == null ? null : recu.verdictId();
        return new Brouillon(
                numero,
                new RefProjet(dossier, projet),
                rapport,
                volet,
                triees(),
                declaration(),
                canal == null || recuLe == null ? null : new Reception(recuLe, canal),
                verdict == null ? null : Json.lire(verdict, Verdict.class),
                rendu == null ? verdictId : rendu,
                recu == null && attendVerdict(),
                changements == null ? null : Json.lire(changements, Changements.class),
                recu != null,
                fermeLe);
    }

    /** The audit report is attached when it is among the files (G-AUD-01). */
    private DeclarationRapport declaration() {
        DeclarationRapport saisie = Json.lire(declaration, DeclarationRapport.class);
        boolean audit = pieces.stream().anyMatch(p -> p.genre() == GenrePiece.AUDIT);
        return new DeclarationRapport(
                audit, saisie.certifications(), saisie.reviseur(), saisie.documents(), saisie.phasesAchevees());
    }

    private List<PieceJointe> triees() {
        return pieces.stream()
                .sorted(Comparator.comparing(PieceJointe::genre).thenComparing(PieceJointe::nom))
                .toList();
    }
}
