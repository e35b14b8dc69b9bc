package ca.qc.madi.journal;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The book as its rows stand: what a verification and an export look at. */
@Component
public class Livre {

    private final LignesDuLivre lignes;
    private final TypesDeFaits types;

    Livre(LignesDuLivre lignes, TypesDeFaits types) {
        this.lignes = lignes;
        this.types = types;
    }

    /** Where a chain stands: its last fact. */
    public record Tete(String dossier, long rang, String empreinte) {}

    public List<FaitBrut> duDossier(String dossier) {
        return lignes.faits(dossier).stream().map(Livre::brut).toList();
    }

    /** Every dossier that has a fact, in order of number; the programme's own chain and those of notes left out. */
    public List<String> dossiers() {
        return lignes.dossiers(Journal.PROGRAMME).stream()
                .filter(chaine -> !Journal.deNotes(chaine))
                .toList();
    }

    /** The facts of every dossier, one dossier in memory at a time. */
    public void parcourir(Consumer<List<FaitBrut>> suite) {
        dossiers().forEach(dossier -> suite.accept(duDossier(dossier)));
    }

    /** The heads of all chains, the programme's included, as their facts give them. */
    public List<Tete> tetes() {
        return lignes.tetes().stream().map(Livre::tete).toList();
    }

    /** The head that the chain of a dossier says it has. */
    public Optional<Tete> teteDite(String dossier) {
        return lignes.teteDite(dossier).stream().map(Livre::tete).findFirst();
    }

    /** The hash of its first fact that the programme's chain states of a dossier; empty when it names it not. */
    public Optional<String> inscription(String dossier) {
        return duDossier(Journal.PROGRAMME).stream()
                .map(brut -> lire(brut).contenu())
                .filter(DossierInscrit.class::isInstance)
                .map(DossierInscrit.class::cast)
                .filter(inscrit -> inscrit.dossier().equals(dossier))
                .map(DossierInscrit::premierFait)
                .findFirst();
    }

    /** What it says; a RuntimeException when its content is none that its type reads back. */
    public Fait lire(FaitBrut brut) {
        return new Fait(
                brut.dossier(),
                brut.rang(),
                types.lire(brut.type(), brut.version(), brut.contenu()),
                brut.par(),
                brut.dateEffet(),
                brut.consigneLe(),
                brut.precedente(),
                brut.empreinte());
    }

    private static Tete tete(Tuple ligne) {
        return new Tete(ligne.get(0, String.class), ligne.get(1, Number.class).longValue(), ligne.get(2, String.class));
    }

    private static FaitBrut brut(Tuple ligne) {
        return new FaitBrut(
                ligne.get("dossier", String.class),
                ligne.get("rang", Number.class).longValue(),
                ligne.get("type", String.class),
                ligne.get("version", Number.class).intValue(),
                ligne.get("contenu", String.class),
                ligne.get("par", String.class),
                instant(ligne.get("date_effet")),
                instant(ligne.get("consigne_le")),
                ligne.get("precedente", String.class),
                ligne.get("empreinte", String.class));
    }

    /** Databases hand the same moment over in different types. */
    private static Instant instant(Object valeur) {
        if (valeur instanceof OffsetDateTime moment) return moment.toInstant();
        return valeur instanceof java.sql.Timestamp moment ? moment.toInstant() : (Instant) valeur;
    }
}
