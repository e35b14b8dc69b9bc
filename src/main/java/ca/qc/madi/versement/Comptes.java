package ca.qc.madi.versement;

import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import ca.qc.madi.versement.FaitVersement.ReservesRevisees;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import ca.qc.madi.versement.FaitVersement.VersementRenvoye;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** The money of one dossier, as its facts tell it: what was paid, invoiced and collected, project by project. */
public final class Comptes {

    private final Map<String, Money> verse = new HashMap<>();
    private final Map<String, Money> facture = new HashMap<>();
    private final Map<String, Money> encaisse = new HashMap<>();
    private final Map<String, Map<String, CompteRapport>> rapports = new HashMap<>();

    private Comptes() {}

    public static Comptes depuis(List<Fait> faits) {
        Comptes comptes = new Comptes();
        for (Fait fait : faits) {
            if (fait.contenu() instanceof FaitVersement contenu) comptes.suivre(contenu, fait.par(), fait.jour());
        }
        return comptes;
    }

    private void suivre(FaitVersement contenu, String par, LocalDate jour) {
        String projet = contenu.projet();
        if (contenu instanceof VersementEmis emis) verse.merge(projet, emis.montant(), Money::plus);
        else if (contenu instanceof RemboursementFacture f) facture.merge(projet, f.montant(), Money::plus);
        else if (contenu instanceof RemboursementPercu percu) encaisse.merge(projet, percu.montant(), Money::plus);
        else if (contenu instanceof VersementCalcule c)
            dater(projet, c.rapport(), jour).calcule(c.calcul(), par);
        else if (contenu instanceof VersementRenvoye r)
            dater(projet, r.rapport(), jour).renvoye(par);
        else if (contenu instanceof ReservesRevisees r)
            dater(projet, r.rapport(), jour).revise(r.reserves());
        else if (contenu instanceof VersementApprouve a)
            dater(projet, a.rapport(), jour).approuver();
    }

    private CompteRapport dater(String projet, String rapport, LocalDate jour) {
        CompteRapport compte = ouvrir(projet, rapport);
        compte.dater(jour);
        return compte;
    }

    private CompteRapport ouvrir(String projet, String rapport) {
        return rapports.computeIfAbsent(projet, p -> new HashMap<>())
                .computeIfAbsent(rapport, r -> new CompteRapport());
    }

    /** The money of one report; empty before its first computation. */
    public Optional<CompteRapport> rapport(String projet, String rapport) {
        return Optional.ofNullable(rapports.getOrDefault(projet, Map.of()).get(rapport));
    }

    public Money verse(String projet) {
        return verse.getOrDefault(projet, Montants.ZERO);
    }

    public Money facture(String projet) {
        return facture.getOrDefault(projet, Montants.ZERO);
    }

    public Money encaisse(String projet) {
        return encaisse.getOrDefault(projet, Montants.ZERO);
    }

    /** Paid on every project of the dossier. */
    public Money verse() {
        return somme(verse);
    }

    /** Refunds collected on every project of the dossier. */
    public Money encaisse() {
        return somme(encaisse);
    }

    /** Whether the project's final account is closed: its computation was approved. */
    public boolean finalRegle(String projet) {
        return rapport(projet, RefRapport.FINAL).map(CompteRapport::approuve).orElse(false);
    }

    /** Eligible expenses that the project's other reports had accepted. */
    Assiette acceptee(String projet, String saufRapport) {
        return rapports.getOrDefault(projet, Map.of()).entrySet().stream()
                .filter(e -> !e.getKey().equals(saufRapport))
                .flatMap(e -> e.getValue().calcul().stream())
                .map(Calcul::assiette)
                .reduce(Assiette.NULLE, Assiette::plus);
    }

    private static Money somme(Map<String, Money> montants) {
        return montants.values().stream().reduce(Montants.ZERO, Money::plus);
    }
}
