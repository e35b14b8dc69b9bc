package ca.qc.madi.versement;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.ConstatImport;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.TableCsv;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import ca.qc.madi.versement.FaitVersement.VersementPaye;
import ca.qc.madi.versement.FaitVersement.VersementRejete;
import ca.qc.madi.versement.FaitVersement.VersementTransmis;
import ca.qc.madi.versement.OrdrePaiement.Etat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * After étape 10: issued payments go to the paying system in batches, and what it answers comes back. A payment it
 * sends back stays charged to the enveloppe (G-FIN-04) and goes with the next batch.
 */
@Component
public class RemisePaiements {

    /** The columns of the file in which the paying system answers, in the order they are written. */
    public static final List<String> COLONNES_RETOUR = RetourPaiement.COLONNES;

    private static final List<Etat> EN_ATTENTE = List.of(Etat.A_TRANSMETTRE, Etat.REJETE);

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Emetteurs emetteurs;
    private final Fichiers fichiers;
    private final OrdresPaiement ordres;
    private final LotsPaiement lots;

    RemisePaiements(
            Actes actes,
            Journal journal,
            Dossiers dossiers,
            Emetteurs emetteurs,
            Fichiers fichiers,
            OrdresPaiement ordres,
            LotsPaiement lots) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
        this.fichiers = fichiers;
        this.ordres = ordres;
        this.lots = lots;
    }

    /** The payments that wait for a batch. */
    public List<OrdrePaiement> enAttente() {
        return ordres.findByEtatInOrderByDossierAscIdAsc(EN_ATTENTE);
    }

    /**
     * The payments of a batch as they were handed over, in the order of its file, each with what was answered to it: one
     * that was sent back and handed over again stands in both batches.
     */
    public List<LigneLot> lire(LotPaiement lot, Acteur par) {
        Map<String, List<Fait>> faits = new HashMap<>();
        return FichierPaiements.lire(fichiers.ouvrir(lot.fichier())).stream()
                .map(ligne -> ligne.repondue(
                        faits.computeIfAbsent(ligne.ref().projet().dossier(), id -> dossiers.faits(id, par))))
                .toList();
    }

    /** How many payments of each batch wait for their answer; a batch that has all of them is left out. */
    public Map<String, Long> sansReponse() {
        return ordres.findByEtatInOrderByDossierAscIdAsc(List.of(Etat.TRANSMIS)).stream()
                .collect(Collectors.groupingBy(ordre -> Objects.requireNonNull(ordre.lot()), Collectors.counting()));
    }

    /**
     * Hands over everything that waits, in one batch.
     *
     * @throws ActeRefuse M-LOT-01 when nothing waits
     */
    public LotPaiement former(Acteur par, Instant quand) {
        return actes.executer(new Acte("lot", null, par, quand), () -> {
            Geste.REMETTRE_PAIEMENTS.exiger(par);
            List<OrdrePaiement> remis = enAttente();
            if (remis.isEmpty()) throw new ActeRefuse("M-LOT-01");
            String numero = "L-%05d".formatted(lots.prochain());
            FichierPaiements contenu = new FichierPaiements(numero);
            for (OrdrePaiement ordre : remis) {
                contenu.ajouter(
                        ordre, emetteurs.findById(beneficiaire(ordre, par)).orElseThrow());
            }
            String fichier = fichiers.ranger(contenu.octets());
            LotPaiement lot =
                    lots.save(new LotPaiement(numero, quand, par.id(), contenu.nombre(), contenu.total(), fichier));
            remis.forEach(ordre -> transmettre(ordre, lot));
            return lot;
        });
    }

    /** Whoever held the dossier when the payment was issued. */
    private String beneficiaire(OrdrePaiement ordre, Acteur par) {
        RefProjet projet = ordre.ref().projet();
        List<Fait> faits = dossiers.faits(projet.dossier(), par);
        int emis = 0;
        for (int i = 0; i < faits.size(); i++) {
            boolean celui = faits.get(i).contenu() instanceof VersementEmis v
                    && v.projet().equals(projet.projet())
                    && v.rapport().equals(ordre.ref().rapport());
            if (celui) emis = i;
        }
        return dossiers.alors(projet.dossier(), faits.subList(0, emis + 1)).emetteur();
    }

    private void transmettre(OrdrePaiement ordre, LotPaiement lot) {
        RefRapport ref = ordre.ref();
        ordre.transmettre(lot.numero());
        ordres.saveAndFlush(ordre);
        journal.consigner(
                ref.projet().dossier(),
                new VersementTransmis(
                        ref.projet().projet(), ref.rapport(), ordre.montant(), lot.numero(), lot.fichier()));
    }

    /**
     * What the paying system answers: all its lines or, when one is wrong, none.
     *
     * @return how many payments it speaks of
     * @throws ActeRefuse with every finding
     */
    public int retour(byte[] fichier, Acteur par, Instant quand) {
        return actes.executer(new Acte("retour-paiements", null, par, quand), () -> {
            Geste.REMETTRE_PAIEMENTS.exiger(par);
            List<RetourPaiement> lignes = TableCsv.lire(fichier, RetourPaiement.COLONNES).stream()
                    .map(RetourPaiement::new)
                    .toList();
            if (lignes.isEmpty()) throw new ActeRefuse("M-LOT-07");
            exigerJustes(lignes);
            lignes.stream()
                    .sorted(Comparator.comparing(l -> l.ref().projet().dossier()))
                    .forEach(this::conclure);
            return lignes.size();
        });
    }

    private void exigerJustes(List<RetourPaiement> lignes) {
        List<ConstatImport> constats = new ArrayList<>();
        Set<RefRapport> vus = new HashSet<>();
        for (RetourPaiement ligne : lignes) {
            Optional<OrdrePaiement> ordre = vus.add(ligne.ref()) ? chercher(ligne.ref()) : Optional.empty();
            ligne.constat(ordre).ifPresent(constats::add);
        }
        if (constats.isEmpty()) return;
        throw new ActeRefuse(constats.stream().map(ConstatImport::motif).toList(), constats);
    }

    private void conclure(RetourPaiement ligne) {
        OrdrePaiement ordre = chercher(ligne.ref()).orElseThrow();
        ordre.conclure(ligne.issue(), ligne.reference());
        ordres.saveAndFlush(ordre);
        String lot = String.valueOf(ordre.lot());
        String projet = ligne.ref().projet().projet();
        String rapport = ligne.ref().rapport();
        journal.consigner(
                ligne.ref().projet().dossier(),
                ligne.issue() == Etat.PAYE
                        ? new VersementPaye(projet, rapport, ordre.montant(), lot, ligne.reference())
                        : new VersementRejete(projet, rapport, ordre.montant(), lot, ligne.reference()));
    }

    private Optional<OrdrePaiement> chercher(RefRapport ref) {
        return ordres.findByDossierAndProjetAndRapport(
                ref.projet().dossier(), ref.projet().projet(), ref.rapport());
    }
}
