package ca.qc.madi.dossier;

import ca.qc.madi.cadre.Mesure;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.dossier.Emetteur.Etablissement;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.ConstatImport;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Motif;
import ca.qc.madi.partage.Neq;
import ca.qc.madi.partage.Saisie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * An émetteur to be entered, as somebody typed it: one line of a file, or a form. Columns: {@code nom}, {@code neq},
 * {@code etablissements} ({@code QC0481=Usine Jonquière|QC0482=…}), name, e-mail and telephone of both contacts, and
 * {@code enveloppe}, empty when nothing is offered yet.
 */
public record Inscription(long ligne, Map<String, String> champs) {

    static final String NOM = "nom";
    static final String NEQ = "neq";
    static final String ETABLISSEMENTS = "etablissements";
    static final String ENVELOPPE = "enveloppe";

    /** The language letters are written in: {@code fr}, also when the column is absent or empty, or {@code en}. */
    public static final String LANGUE = "langue";

    /** The measure of what is offered; the usual one when the column is absent or empty. */
    public static final String MESURE = "mesure";

    /** Whether the company is covered by the RSPEDE: {@code oui}, also when the column is absent or empty, or {@code non}. */
    public static final String RSPEDE = "rspede";

    /** The columns a list may do without. */
    public static final List<String> FACULTATIVES = List.of(LANGUE, MESURE, RSPEDE);

    private static final String FRANCAIS = "fr";
    private static final String NON = "non";

    /** The columns, in the order of the template. */
    public static final List<String> COLONNES = List.of(
            NOM,
            NEQ,
            ETABLISSEMENTS,
            "representant_nom",
            "representant_courriel",
            "representant_telephone",
            "autorisee_nom",
            "autorisee_courriel",
            "autorisee_telephone",
            ENVELOPPE);

    String texte(String colonne) {
        return champs.getOrDefault(colonne, "").strip();
    }

    String langue() {
        return texte(LANGUE).isEmpty() ? FRANCAIS : texte(LANGUE);
    }

    boolean assujetti() {
        return !texte(RSPEDE).equals(NON);
    }

    /** A company outside the RSPEDE is not eligible: nothing is offered to it (G-ADM-10). */
    private Optional<ConstatImport> constatRspede() {
        String dit = texte(RSPEDE);
        if (!List.of("", "oui", NON).contains(dit)) return Optional.of(erreur(RSPEDE, "M-EMETTEUR-06", dit));
        boolean offert = !assujetti() && !texte(ENVELOPPE).isEmpty();
        return offert ? Optional.of(erreur(RSPEDE, "G-ADM-10", texte(NOM))) : Optional.empty();
    }

    Mesure mesure() {
        return Mesures.choisie(texte(MESURE));
    }

    boolean mesureConnue() {
        return constatMesure().isEmpty();
    }

    private Optional<ConstatImport> constatMesure() {
        try {
            mesure();
            return Optional.empty();
        } catch (ActeRefuse e) {
            return Optional.of(new ConstatImport(ligne, MESURE, true, e.motifs().get(0)));
        }
    }

    /** What a person is at this company; the prefix of its three columns. */
    String contact(Fonction fonction, String champ) {
        return texte((fonction == Fonction.PERSONNE_AUTORISEE ? "autorisee_" : "representant_") + champ);
    }

    /** Nothing is offered: zero. */
    Money enveloppe() {
        String texte = texte(ENVELOPPE);
        return texte.isEmpty() ? Montants.ZERO : Saisie.montant(texte);
    }

    List<Etablissement> etablissements() {
        return Arrays.stream(texte(ETABLISSEMENTS).split("\\|", -1))
                .filter(site -> !site.isBlank())
                .map(site -> site.split("=", 2))
                .map(site -> new Etablissement(site[0].strip(), site[site.length - 1].strip()))
                .toList();
    }

    /** All that is wrong with the line by itself. */
    List<ConstatImport> constats() {
        List<ConstatImport> constats = new ArrayList<>();
        if (texte(NOM).isEmpty()) constats.add(erreur(NOM, "M-EMETTEUR-03"));
        String neq = texte(NEQ);
        if (!Neq.bienForme(neq)) constats.add(erreur(NEQ, "M-EMETTEUR-02", neq));
        else if (!Neq.plausible(neq)) {
            constats.add(new ConstatImport(ligne, NEQ, false, Motif.de("F-NEQ-01", neq)));
        }
        long numeros =
                etablissements().stream().map(Etablissement::numero).distinct().count();
        if (numeros == 0 || numeros < etablissements().size()) constats.add(erreur(ETABLISSEMENTS, "M-EMETTEUR-04"));
        if (!List.of(FRANCAIS, "en").contains(langue())) constats.add(erreur(LANGUE, "M-EMETTEUR-05", langue()));
        constatMesure().ifPresent(constats::add);
        constatRspede().ifPresent(constats::add);
        try {
            enveloppe();
        } catch (ActeRefuse e) {
            constats.add(new ConstatImport(ligne, ENVELOPPE, true, e.motifs().get(0)));
        }
        return constats;
    }

    ConstatImport erreur(String colonne, String code, Object... arguments) {
        return new ConstatImport(ligne, colonne, true, Motif.de(code, arguments));
    }
}
