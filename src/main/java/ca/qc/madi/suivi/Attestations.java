package ca.qc.madi.suivi;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Flux;
import ca.qc.madi.flux.Repere;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.projet.Echeancier;
import ca.qc.madi.projet.PieceJointe;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.suivi.FaitSuivi.AttestationRecue;
import ca.qc.madi.suivi.FaitSuivi.PrecisionsSuiviFournies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Étape 12: the émetteur's yearly attestation that the reductions are maintained, and its answers about it. */
@Component
public class Attestations {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Suivis suivis;
    private final Echeancier echeancier;
    private final Flux flux;

    Attestations(Actes actes, Journal journal, Dossiers dossiers, Suivis suivis, Echeancier echeancier, Flux flux) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.suivis = suivis;
        this.echeancier = echeancier;
        this.flux = flux;
    }

    /**
     * What an attestation says.
     *
     * @param signee signed by a representative of the émetteur; one that is not is not received (G-SUIVI-02)
     * @param conforme the reductions are maintained
     * @param piece the signed document, null where the receipt alone is recorded
     */
    public record Attestation(
            boolean signee,
            boolean conforme,
            String texte,
            @Nullable PieceJointe piece) {}

    /** Receives the attestation of a year, from 1; one that comes after its last day is received all the same. */
    public void attester(RefProjet ref, int annee, Attestation attestation, Acteur par, Instant quand) {
        agir("attestation", ref, par, quand, () -> {
            Suivi suivi = suivis.lire(ref, par);
            if (!attestation.signee()) throw new ActeRefuse("G-SUIVI-02", annee);
            AnneeSuivi visee = suivi.exigerOuverte(annee);
            LocalDate jour = Horloge.jour(quand);
            visee.exigerApres(jour);
            if (visee.attestation().isPresent() || visee.decision().isPresent()) {
                throw new ActeRefuse("M-SUIVI-02", annee);
            }
            recevoir(ref.rapport(visee.nom()), attestation, jour.isAfter(visee.echeance()));
        });
    }

    /** Once its last day is over, the year is already being verified without it: it joins what is known. */
    private void recevoir(RefRapport ref, Attestation attestation, boolean horsDelai) {
        journal.consigner(
                ref.projet().dossier(),
                new AttestationRecue(
                        ref.projet().projet(),
                        ref.rapport(),
                        attestation.conforme(),
                        attestation.texte(),
                        horsDelai,
                        attestation.piece()));
        echeancier.tenir(ref);
        Repere repere = Repere.de(ref);
        if (!flux.attend(TypeTache.VERIFIER_SUIVI, repere)) flux.terminer(TypeTache.ATTESTER, repere, Map.of());
    }

    /** The émetteur answers what it was asked about a year. */
    public void preciser(RefProjet ref, int annee, String reponse, Acteur par, Instant quand) {
        agir("reponse-suivi", ref, par, quand, () -> {
            suivis.lire(ref, par).exigerOuverte(annee).exigerApres(Horloge.jour(quand));
            ActeRefuse.siVide(reponse);
            String nom = Occasions.suivi(annee);
            journal.consigner(ref.dossier(), new PrecisionsSuiviFournies(ref.projet(), nom, reponse));
            flux.terminer(TypeTache.PRECISER_SUIVI, Repere.de(ref.rapport(nom)), Map.of());
        });
    }

    /** The signed document of a year, where one was kept. */
    public Optional<PieceJointe> piece(RefRapport ref, Acteur acteur) {
        return Optional.ofNullable(Suivi.depuis(dossiers.faits(ref.projet().dossier(), acteur))
                        .get(ref.projet().projet()))
                .flatMap(suivi -> suivi.annee(ref.rapport()))
                .flatMap(AnneeSuivi::attestation)
                .flatMap(recue -> Optional.ofNullable(recue.piece()));
    }

    private void agir(String acte, RefProjet ref, Acteur par, Instant quand, Runnable geste) {
        actes.executer(new Acte(acte, ref.dossier(), ref.projet(), par, quand), () -> {
            Geste.ATTESTER.exiger(par);
            geste.run();
        });
    }
}
