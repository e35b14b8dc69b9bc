package ca.qc.madi.preuve;

import ca.qc.madi.flux.TablesDatees.Edition;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Json;
import ca.qc.madi.preuve.Conserve.Registre;
import ca.qc.madi.projet.FaitProjet;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.LigneVerdict;
import ca.qc.madi.projet.RepriseDepots;
import ca.qc.madi.projet.RepriseDepots.Redit;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every verdict given again from the bytes, and each deposit's fact made again from it. */
@Component
class ControleDepots {

    private final ControleFaits faits;
    private final RepriseDepots reprise;

    ControleDepots(ControleFaits faits, RepriseDepots reprise) {
        this.faits = faits;
        this.reprise = reprise;
    }

    void verifier(Conserve conserve, List<Fait> lus, Ecarts ecarts) {
        Map<String, Redit> redits = new HashMap<>();
        Map<String, LigneVerdict> lignes = new HashMap<>();
        for (Ligne ligne : conserve.lignes(Registre.VERDICT)) {
            String id = ligne.texte("id");
            ecarts.tenter(Controle.VERDICTS, 0, "verdict " + id, () -> {
                LigneVerdict verdict = verdict(ligne);
                lignes.put(id, verdict);
                ecarts.comparer(Controle.VERDICTS, 0, "verdict " + id, "id", id, verdict.numero());
                rejuger(conserve.tables(), verdict, lus, ecarts).ifPresent(r -> redits.put(id, r));
            });
        }
        for (Fait fait : lus) {
            if (fait.contenu() instanceof DemandeRecue d) {
                refaire(conserve, fait, lus, null, d.formulaire().sha256(), lignes, redits, ecarts);
            } else if (fait.contenu() instanceof RapportRecu r) {
                refaire(conserve, fait, lus, r.rapport(), r.formulaire().sha256(), lignes, redits, ecarts);
            }
        }
    }

    private Optional<Redit> rejuger(List<Edition> tables, LigneVerdict ligne, List<Fait> lus, Ecarts ecarts) {
        String lieu = "verdict " + ligne.id();
        if (ligne.rang() > lus.size() || ligne.rang() < 1) {
            ecarts.comparer(Controle.VERDICTS, lus.size(), lieu, "rang", ligne.rang(), lus.size());
            return Optional.empty();
        }
        List<Fait> avant = lus.subList(0, ligne.rang());
        Fait repere = avant.get(avant.size() - 1);
        Redit redit = faits.alors(tables, repere, avant, () -> reprise.rejuger(ligne));
        ecarts.comparerJson(Controle.VERDICTS, ligne.rang(), lieu, "contexte", ligne.contexte(), redit.contexte());
        ecarts.comparerJson(Controle.VERDICTS, ligne.rang(), lieu, "constats", ligne.constats(), redit.constats());
        comparer(ecarts, ligne, "versionRegles", ligne.versionRegles(), redit.versionRegles());
        comparer(ecarts, ligne, "versionDisposition", ligne.versionDisposition(), redit.versionDisposition());
        comparer(ecarts, ligne, "dernierAccepte", ligne.dernierAccepte(), redit.dernierAccepte());
        return Optional.of(redit);
    }

    private static void comparer(
            Ecarts ecarts, LigneVerdict ligne, String champ, @Nullable String dit, @Nullable String redit) {
        ecarts.comparer(Controle.VERDICTS, ligne.rang(), "verdict " + ligne.id(), champ, dit, redit);
    }

    private void refaire(
            Conserve conserve,
            Fait fait,
            List<Fait> lus,
            @Nullable String rapport,
            String classeur,
            Map<String, LigneVerdict> lignes,
            Map<String, Redit> redits,
            Ecarts ecarts) {
        FaitProjet contenu = (FaitProjet) fait.contenu();
        ecarts.tenter(Controle.DEPOTS, fait.rang(), fait.type(), () -> {
            Optional<Ligne> depot = depot(conserve, fait, contenu.projet(), rapport, classeur, ecarts);
            if (depot.isEmpty()) return;
            String numero = depot.get().siDit("verdict_id");
            LigneVerdict verdict = numero == null ? null : lignes.get(numero);
            Redit redit = numero == null ? null : redits.get(numero);
            if (verdict == null || redit == null) {
                ecarts.ajouter(Controle.DEPOTS, fait.rang(), fait.type(), "verdict", String.valueOf(numero), "");
                return;
            }
            FaitProjet refait = faits.alors(
                    conserve.tables(),
                    fait,
                    lus.subList(0, (int) fait.rang() - 1),
                    () -> reprise.fait(
                            verdict,
                            redit,
                            depot.get().texte("declaration"),
                            depot.get().siDit("envoi"),
                            fait.jour()));
            ecarts.comparerJson(
                    Controle.DEPOTS, fait.rang(), fait.type(), "", Json.canonique(contenu), Json.canonique(refait));
        });
    }

    /** The row of the deposit that the fact tells of; told where there is none, or it was received at another time. */
    private static Optional<Ligne> depot(
            Conserve conserve, Fait fait, String projet, @Nullable String rapport, String classeur, Ecarts ecarts) {
        List<Ligne> recus = conserve.lignes(Registre.DEPOT).stream()
                .filter(l -> l.dit("conforme", "true") && l.dit("projet", projet) && l.dit("rapport", rapport))
                .filter(l -> l.dit("fichier", classeur))
                .toList();
        Optional<Ligne> exact = recus.stream()
                .filter(l -> l.instant("recu_le").truncatedTo(ChronoUnit.MILLIS).equals(fait.dateEffet()))
                .findFirst();
        if (exact.isPresent()) return exact;
        String trouve = recus.isEmpty() ? "" : recus.get(0).texte("recu_le");
        ecarts.ajouter(Controle.DEPOTS, fait.rang(), fait.type(), "dateEffet", fait.dateEffet(), trouve);
        return recus.stream().findFirst();
    }

    private static LigneVerdict verdict(Ligne l) {
        return new LigneVerdict(
                l.texte("id"),
                l.texte("dossier"),
                l.texte("projet"),
                l.siDit("rapport"),
                l.texte("fichier"),
                l.texte("version_regles"),
                l.siDit("version_disposition"),
                l.texte("contexte"),
                l.siDit("dernier_accepte"),
                Integer.parseInt(l.texte("rang")),
                l.siDit("demande"),
                l.texte("declaration"),
                l.texte("envoi"),
                l.texte("constats"));
    }
}
