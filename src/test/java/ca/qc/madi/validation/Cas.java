package ca.qc.madi.validation;

import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A valid PTE deposit, and what the validation says once one thing is broken. */
final class Cas {

    private static final LocalDate ACCEPTATION = LocalDate.of(2024, 4, 10);

    private final Etape etape;
    private SaisieModele saisie;
    private ContexteDepot contexte;

    private Cas(Etape etape, ContexteDepot contexte) {
        this.etape = etape;
        this.saisie = SaisieModele.pte(etape);
        this.contexte = contexte;
    }

    static Cas depot() {
        return new Cas(Etape.DEPOT, Exemples.contexte(Volet.PTE, Etape.DEPOT, LocalDate.of(2024, 2, 20)));
    }

    static Cas avancement() {
        return new Cas(
                Etape.AVANCEMENT,
                Exemples.contexte(Volet.PTE, Etape.AVANCEMENT, LocalDate.of(2025, 2, 15))
                        .avecAnnee(2024)
                        .avecAcceptation(ACCEPTATION));
    }

    static Cas dernier() {
        return new Cas(
                Etape.FINAL,
                Exemples.contexte(Volet.PTE, Etape.FINAL, LocalDate.of(2026, 1, 20))
                        .avecAcceptation(ACCEPTATION));
    }

    static Cas a(Etape etape) {
        return switch (etape) {
            case DEPOT -> depot();
            case AVANCEMENT -> avancement();
            case FINAL -> dernier();
        };
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
        return verdict.constats().stream().map(Cas::resumer).toList();
    }

    private static String resumer(Constat c) {
        String marque = c.gravite() == Gravite.ERREUR ? "" : c.gravite() == Gravite.INFO ? " i" : " ?";
        String place = c.onglet() == null ? "" : "@" + c.onglet() + (c.cellule() == null ? "" : "!" + c.cellule());
        return c.code() + place + marque;
    }

    @Override
    public String toString() {
        return "PTE " + etape;
    }
}
