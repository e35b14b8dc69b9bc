package ca.qc.madi.validation;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A valid formulaire of one volet and étape, and what the validation says once one thing is broken. */
final class Cas {

    private static final LocalDate ACCEPTATION = LocalDate.of(2024, 4, 10);

    static final EtudeConnue ETUDE =
            new EtudeConnue("PTE 2022", LocalDate.of(2022, 6, 15), true, true, List.of("PTE-04", "PTE-07"));

    private SaisieModele saisie;
    private ContexteDepot contexte;

    private Cas(ContexteDepot contexte) {
        this.saisie = SaisieModele.de(contexte.volet(), contexte.etape());
        this.contexte = contexte;
    }

    static Cas de(Volet volet, Etape etape) {
        return new Cas(contexte(volet, etape));
    }

    private static ContexteDepot contexte(Volet volet, Etape etape) {
        return switch (etape) {
            case DEPOT -> Exemples.contexte(volet, etape, LocalDate.of(2024, 2, 20));
            case AVANCEMENT ->
                Exemples.contexte(volet, etape, LocalDate.of(2025, 2, 15))
                        .avecAnnee(2024)
                        .avecAcceptation(ACCEPTATION);
            case FINAL ->
                Exemples.contexte(volet, etape, LocalDate.of(2026, 1, 20)).avecAcceptation(ACCEPTATION);
        };
    }

    /** The same with all that a dossier tells: émetteur, first deposit, last accepted form, studies. */
    static Cas connu(Volet volet, Etape etape) {
        DonneesFormulaire accepte = etape == Etape.DEPOT
                ? null
                : de(volet, etape == Etape.FINAL ? Etape.AVANCEMENT : Etape.DEPOT)
                        .verdict()
                        .donnees();
        return de(volet, etape)
                .contexte(c -> c.avecEmetteur("Aciérie de l’exemple INC.", "1112345674")
                        .avecDepotInitial(LocalDate.of(2024, 2, 20))
                        .avecDernierAccepte(accepte)
                        .avecDejaReclamees(accepte == null ? List.of() : accepte.registre())
                        .avecEtudes(List.of(ETUDE)));
    }

    static Cas depot() {
        return de(Volet.PTE, Etape.DEPOT);
    }

    static Cas avancement() {
        return de(Volet.PTE, Etape.AVANCEMENT);
    }

    static Cas dernier() {
        return de(Volet.PTE, Etape.FINAL);
    }

    static Cas a(Etape etape) {
        return de(Volet.PTE, etape);
    }

    Cas saisie(UnaryOperator<SaisieModele> changement) {
        saisie = changement.apply(saisie);
        return this;
    }

    Cas contexte(UnaryOperator<ContexteDepot> changement) {
        contexte = changement.apply(contexte);
        return this;
    }

    ContexteDepot contexte() {
        return contexte;
    }

    byte[] octets() {
        return saisie.octets();
    }

    Verdict verdict() {
        return Validateur.valider(octets(), contexte);
    }

    Verdict verdict(byte[] octets) {
        return Validateur.valider(octets, contexte);
    }

    /** Each finding as {@code CODE@onglet!cellule}, warnings and infos marked by ? and i. */
    List<String> constats() {
        return resumer(verdict());
    }

    static List<String> resumer(Verdict verdict) {
        verdict.constats().forEach(ReglesDecrites::verifier);
        return verdict.constats().stream().map(Cas::resumer).toList();
    }

    /** Each finding with the value found and the value expected, as {@code CODE@onglet!cellule|valeur|attendu}. */
    static List<String> detailler(Verdict verdict) {
        verdict.constats().forEach(ReglesDecrites::verifier);
        return verdict.constats().stream()
                .map(c -> resumer(c) + "|" + texte(c.valeur()) + "|" + texte(c.attendu()))
                .toList();
    }

    private static String texte(@Nullable String valeur) {
        return valeur == null ? "" : valeur;
    }

    private static String resumer(Constat c) {
        String marque = c.gravite() == Gravite.ERREUR ? "" : c.gravite() == Gravite.INFO ? " i" : " ?";
        String place = c.onglet() == null ? "" : "@" + c.onglet() + (c.cellule() == null ? "" : "!" + c.cellule());
        return c.code() + place + marque;
    }

    @Override
    public String toString() {
        return contexte.volet() + " " + contexte.etape();
    }
}
