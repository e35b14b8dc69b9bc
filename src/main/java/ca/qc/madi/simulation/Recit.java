package ca.qc.madi.simulation;

import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.simulation.Deroulement.Difference;
import ca.qc.madi.simulation.Deroulement.Ligne;
import ca.qc.madi.simulation.Deroulement.Versement;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text output of the simulator, in French. */
final class Recit {

    private final StringBuilder texte = new StringBuilder();
    private final Formats formats = Formats.de(Locale.CANADA_FRENCH);

    static String de(Deroulement deroulement) {
        Recit recit = new Recit();
        recit.raconter(deroulement);
        return recit.texte.toString();
    }

    private void raconter(Deroulement d) {
        ligne(d.scenario());
        if (d.autorisation() != null) ligne("  Autorisation : " + d.autorisation());
        d.etapes()
                .forEach(e -> ligne("  Étape %-3s %s → %s  %s"
                        .formatted(
                                e.etape(),
                                e.debut(),
                                e.fin() == null ? "en cours  " : e.fin(),
                                e.projet() == null ? "" : e.projet() + suffixe(e.rapport()))));
        d.versements().forEach(this::versement);
        d.remboursements()
                .forEach(r -> ligne("  Remboursement facturé %s %s : %s (%s)"
                        .formatted(r.projet(), r.date(), montant(r.montant()), r.regle())));
        d.refus().forEach(r -> ligne("  Refusé %s %s : %s".formatted(r.date(), r.acte(), r.code())));
        d.taches().forEach(t -> ligne("  Tâche ouverte : " + t.nom() + " (" + t.role() + ")"));
        ligne("  État : " + d.etat());
        if (d.solde() != null) ligne("  Solde de l’enveloppe : " + montant(d.solde()));
        ligne("  Journal : " + d.journal().faits() + " faits, empreinte "
                + d.journal().empreinte());
        d.differences().forEach(this::difference);
        ligne(
                d.conforme()
                        ? "  ✓ conforme à l’attendu"
                        : "  ✗ " + d.differences().size() + " différence(s)");
    }

    private static String suffixe(@Nullable String rapport) {
        return rapport == null ? "" : " " + rapport;
    }

    private void versement(Versement versement) {
        ligne("  Versement %s %s : %s".formatted(versement.projet(), versement.date(), montant(versement.montant())));
        for (Ligne etape : versement.derivation()) {
            ligne("    %-10s %16s  %s".formatted(etape.regle(), montant(etape.montant()), etape.libelle()));
        }
    }

    private void difference(Difference d) {
        ligne("  ≠ %s : attendu %s, obtenu %s".formatted(d.chemin(), d.attendu(), d.obtenu()));
    }

    private String montant(BigDecimal montant) {
        return formats.montant(Montants.dollars(montant));
    }

    private void ligne(String ligne) {
        texte.append(ligne).append(System.lineSeparator());
    }
}
