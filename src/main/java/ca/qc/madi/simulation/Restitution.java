package ca.qc.madi.simulation;

import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Tache;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeances;
import ca.qc.madi.simulation.Deroulement.Ligne;
import ca.qc.madi.simulation.Deroulement.Remboursement;
import ca.qc.madi.simulation.Deroulement.TacheOuverte;
import ca.qc.madi.simulation.Deroulement.Versement;
import ca.qc.madi.versement.Calcul;
import ca.qc.madi.versement.CompteRapport;
import ca.qc.madi.versement.FaitVersement.RemboursementFacture;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what came of a scenario: payments with their derivation, refunds, open tasks, states. */
@Component
class Restitution {

    private final Histoires histoires;
    private final Flux flux;
    private final Echeances echeances;

    Restitution(Histoires histoires, Flux flux, Echeances echeances) {
        this.histoires = histoires;
        this.flux = flux;
        this.echeances = echeances;
    }

    Deroulement de(Jeu jeu) {
        Deroulement sansComparaison = jeu.ouvert() ? raconter(jeu) : sansDossier(jeu);
        return Comparaison.avec(sansComparaison, jeu.scenario.attendu());
    }

    private static Deroulement sansDossier(Jeu jeu) {
        return new Deroulement(
                jeu.scenario.scenario(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(jeu.refus),
                Map.of(),
                null,
                new Deroulement.Journal(0, Empreinte.ORIGINE),
                List.of());
    }

    private Deroulement raconter(Jeu jeu) {
        Histoire histoire = histoires.lire(jeu.dossier(), jeu.analyste);
        return de(jeu.scenario.scenario(), histoire, List.copyOf(jeu.refus));
    }

    /** How a dossier stands, without anything it is held against. */
    Deroulement de(String titre, Histoire histoire, List<Jeu.Refus> refus) {
        List<Fait> faits = histoire.faits();
        Fait dernier = faits.get(faits.size() - 1);
        return new Deroulement(
                titre,
                histoire.dossier().voie().map(Enum::name).orElse(null),
                histoire.etapes().stream().map(Deroulement.Etape::de).toList(),
                versements(histoire),
                remboursements(histoire),
                flux.taches(dernier.dossier()).stream().map(this::tache).toList(),
                refus,
                etat(histoire),
                histoire.solde().getAmount(),
                new Deroulement.Journal(faits.size(), dernier.empreinte()),
                List.of());
    }

    private static List<Versement> versements(Histoire histoire) {
        return histoire.faits().stream()
                .filter(f -> f.contenu() instanceof VersementEmis)
                .map(f -> versement(histoire, f, (VersementEmis) f.contenu()))
                .toList();
    }

    private static Versement versement(Histoire histoire, Fait fait, VersementEmis emis) {
        Calcul calcul = histoire.comptes()
                .rapport(emis.projet(), emis.rapport())
                .flatMap(CompteRapport::calcul)
                .orElseThrow();
        List<Ligne> derivation = calcul.derivation().stream()
                .map(l -> Ligne.de(l.regle(), l.libelle(), l.montant().getAmount()))
                .toList();
        return new Versement(
                emis.projet(),
                fait.jour().toString(),
                emis.montant().getAmount(),
                calcul.plafond().name(),
                derivation);
    }

    private static List<Remboursement> remboursements(Histoire histoire) {
        return histoire.faits().stream()
                .filter(f -> f.contenu() instanceof RemboursementFacture)
                .map(f -> {
                    RemboursementFacture facture = (RemboursementFacture) f.contenu();
                    return new Remboursement(
                            facture.projet(),
                            f.jour().toString(),
                            facture.montant().getAmount(),
                            facture.regle());
                })
                .toList();
    }

    private TacheOuverte tache(Tache tache) {
        return new TacheOuverte(
                tache.nom(),
                tache.type().role().name(),
                tache.repere().projet(),
                Horloge.jour(tache.creee()).toString(),
                echeance(tache));
    }

    private @Nullable String echeance(Tache tache) {
        return echeances.findByDossierOrderByJour(tache.repere().dossier()).stream()
                .filter(e -> e.nature() == Echeance.Nature.DEPOT)
                .filter(e -> e.ref().projet().projet().equals(tache.repere().projet()))
                .filter(e -> e.ref().rapport().equals(tache.repere().rapport()))
                .findFirst()
                .map(e -> e.jour().toString())
                .orElse(null);
    }

    private static Map<String, String> etat(Histoire histoire) {
        Map<String, String> etats = new LinkedHashMap<>();
        etats.put("dossier", histoire.dossier().etat().name());
        histoire.projets()
                .forEach((nom, projet) -> etats.put(nom, histoire.etat(projet).name()));
        return etats;
    }
}
