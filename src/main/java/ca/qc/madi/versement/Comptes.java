package ca.qc.madi.versement;

import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.versement.FaitVersement.CompteAjuste;
import ca.qc.madi.versement.FaitVersement.RemboursementAnnule;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import ca.qc.madi.versement.FaitVersement.RemboursementPercu;
import ca.qc.madi.versement.FaitVersement.ReservesRevisees;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import ca.qc.madi.versement.FaitVersement.VersementRenvoye;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final Map<String, Money> reclame = new HashMap<>();
    private final Map<String, List<Creance>> creances = new HashMap<>();
    private final Map<String, Calcul> ajustements = new HashMap<>();
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
        else if (contenu instanceof RemboursementFacture f) facturer(projet, f, jour);
        else if (contenu instanceof CompteAjuste a) ajustements.put(projet, a.calcul());
        else if (contenu instanceof RemboursementPercu percu) encaisse.merge(projet, percu.montant(), Money::plus);
        else if (contenu instanceof RemboursementAnnule annule)
            encaisse.merge(projet, annule.montant().negated(), Money::plus);
        else if (contenu instanceof VersementCalcule c)
            dater(projet, c.rapport(), jour).calcule(c.calcul(), par);
        else if (contenu instanceof VersementRenvoye r)
            dater(projet, r.rapport(), jour).renvoye(par);
        else if (contenu instanceof ReservesRevisees r)
            dater(projet, r.rapport(), jour).revise(r.reserves());
        else if (contenu instanceof VersementApprouve a)
            dater(projet, a.rapport(), jour).approuver();
    }

    private void facturer(String projet, RemboursementFacture f, LocalDate jour) {
        facture.merge(projet, f.montant(), Money::plus);
        if (f.regle().equals(Derivation.RECOUVREMENT)) reclame.merge(projet, f.montant(), Money::plus);
        List<Creance> connues = creances.computeIfAbsent(projet, p -> new ArrayList<>());
        connues.add(Creance.de(connues.size() + 1, f, jour));
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

    /** What was invoiced on the project and did not come in yet. */
    public Money du(String projet) {
        return facture(projet).minus(encaisse(projet));
    }

    /** Of what was invoiced on the project, the clawbacks (G-SUIVI-04). */
    public Money reclame(String projet) {
        return reclame.getOrDefault(projet, Montants.ZERO);
    }

    /** What the project keeps of what it was paid, clawbacks left out; never below zero. */
    public Money net(String projet) {
        return Montants.max(Montants.ZERO, verse(projet).minus(facture(projet)).plus(reclame(projet)));
    }

    /** The refunds invoiced on the project, oldest first; what was collected settles the oldest first. */
    public List<Creance> creances(String projet) {
        Money reste = encaisse(projet);
        List<Creance> suivies = new ArrayList<>();
        for (Creance creance : creances.getOrDefault(projet, List.of())) {
            Creance suivie = creance.percevoir(reste);
            reste = reste.minus(suivie.percu());
            suivies.add(suivie);
        }
        return List.copyOf(suivies);
    }

    /** The account of the final as other aid learnt after it left it. */
    Optional<Calcul> ajustement(String projet) {
        return Optional.ofNullable(ajustements.get(projet));
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
