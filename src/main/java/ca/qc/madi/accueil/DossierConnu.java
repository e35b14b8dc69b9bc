package ca.qc.madi.accueil;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.LecteurFormulaire;
import ca.qc.madi.formulaire.Lecture;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.ContexteDepot;
import ca.qc.madi.validation.EtudeConnue;
import ca.qc.madi.validation.PieceReclamee;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the ministry knows of a dossier, as the {@code --dossier} file states it; keys as in the scenarios.
 *
 * @param etudes studies the ministry knows, for the rules of GES and INNO
 * @param aides other aid by source, as written
 * @param dernierAccepte the last accepted form, beside this file
 */
record DossierConnu(
        @Nullable Emetteur emetteur,
        @Nullable Projet projet,
        @Nullable List<Etude> etudes,
        @Nullable Map<String, String> aides,
        @Nullable List<Piece> piecesReclamees,
        @Nullable String dernierAccepte) {

    record Emetteur(
            @Nullable String nom,
            @Nullable String neq,
            @Nullable JsonNode etablissements,
            @Nullable List<Etude> etudes) {}

    record Projet(@Nullable Volet volet, @Nullable LocalDate acceptation) {}

    record Etude(
            String titre,
            @Nullable LocalDate date,
            @Nullable Boolean conforme,
            @Nullable Boolean emergentes,
            @Nullable List<String> mesures) {

        EtudeConnue connue() {
            return new EtudeConnue(titre, date, conforme, emergentes, mesures);
        }
    }

    /** @param montant as written, so that no figure passes through binary floating point */
    record Piece(String fournisseur, String piece, String montant) {}

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    /** IOException or a RuntimeException of the reader when the file is not a dossier. */
    static DossierConnu lire(Path fichier) throws IOException {
        return YAML.readValue(Files.readAllBytes(fichier), DossierConnu.class);
    }

    boolean autreVolet(Volet volet) {
        return projet != null && projet.volet() != null && projet.volet() != volet;
    }

    /** @param fichier the dossier's own file; the last accepted form is looked for beside it */
    ContexteDepot completer(ContexteDepot contexte, Path fichier) throws IOException {
        ContexteDepot complet = contexte.avecPiecesAutresProjets(pieces())
                .avecEtudes(etudesConnues())
                .avecAides(autresAides());
        if (emetteur != null) complet = complet.avecEmetteur(emetteur.nom(), emetteur.neq());
        if (projet != null && contexte.acceptation() == null) complet = complet.avecAcceptation(projet.acceptation());
        if (dernierAccepte == null) return complet;
        DonneesFormulaire accepte = accepte(fichier.toAbsolutePath().resolveSibling(dernierAccepte));
        return complet.avecDernierAccepte(accepte).avecDejaReclamees(accepte.registre());
    }

    /** Those of the dossier, or those of its émetteur as a scenario states them; null when neither is said. */
    private @Nullable List<EtudeConnue> etudesConnues() {
        List<Etude> connues = etudes == null && emetteur != null ? emetteur.etudes() : etudes;
        return connues == null ? null : connues.stream().map(Etude::connue).toList();
    }

    private Map<String, Money> autresAides() {
        return Objects.requireNonNullElse(aides, Map.<String, String>of()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, a -> Montants.dollars(a.getValue())));
    }

    private List<PieceReclamee> pieces() {
        return Objects.requireNonNullElse(piecesReclamees, List.<Piece>of()).stream()
                .map(p -> new PieceReclamee(p.fournisseur(), p.piece(), Montants.dollars(p.montant())))
                .toList();
    }

    private static DonneesFormulaire accepte(Path classeur) throws IOException {
        try (InputStream flux = Files.newInputStream(classeur)) {
            Lecture lecture = LecteurFormulaire.lire(flux);
            return lecture.formulaire()
                    .map(DonneesFormulaire::de)
                    .orElseThrow(() -> new IOException(classeur + " : " + lecture.anomalie()));
        }
    }
}
