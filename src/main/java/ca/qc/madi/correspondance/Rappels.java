package ca.qc.madi.correspondance;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.flux.Veilleur;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeance.Etat;
import ca.qc.madi.projet.Echeance.Nature;
import ca.qc.madi.projet.Echeances;
import ca.qc.madi.securite.Correspondant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminders by e-mail, at 9:00 in Québec, some days before each due date that is still awaited and on the day itself
 * ({@code rappel.jours}). Each row of the ledger gets each of them once; one that was missed (the program was off, the
 * window had just opened) goes the next morning, unless a later one is due. A row whose day moves begins anew.
 */
@Component
class Rappels implements Veilleur {

    private static final Set<Nature> SANS_RAPPEL = Set.of(Nature.OUVERTURE, Nature.RAPPEL);

    private final Echeances echeances;
    private final Dossiers dossiers;
    private final Annuaire annuaire;
    private final BoiteDEnvoi envoi;
    private final Horloge horloge;
    private final TransactionTemplate transaction;
    private final TransactionTemplate lecture;
    private volatile @Nullable LocalDate dernierMatin;

    Rappels(
            Echeances echeances,
            Dossiers dossiers,
            Annuaire annuaire,
            BoiteDEnvoi envoi,
            Horloge horloge,
            PlatformTransactionManager transactions) {
        this.echeances = echeances;
        this.dossiers = dossiers;
        this.annuaire = annuaire;
        this.envoi = envoi;
        this.horloge = horloge;
        this.transaction = new TransactionTemplate(transactions);
        this.lecture = new TransactionTemplate(transactions);
        lecture.setReadOnly(true);
    }

    /** Once each day, from 9:00 on, over every dossier. */
    void matin() {
        LocalDate jour = horloge.aujourdhui();
        if (jour.equals(dernierMatin) || horloge.instant().isBefore(Heure.du(jour))) return;
        ecrire(echeances.findByEtatAndJourGreaterThanEqualOrderById(Etat.PREVUE, jour));
        dernierMatin = jour;
    }

    @Override
    public Optional<Instant> prochain(Collection<String> ids, Instant depuis, Instant jusqua) {
        if (ids.isEmpty() || Heure.matin(depuis).isAfter(jusqua)) return Optional.empty();
        return Objects.requireNonNull(lecture.execute(s -> premier(ids, depuis, jusqua)));
    }

    private Optional<Instant> premier(Collection<String> ids, Instant depuis, Instant jusqua) {
        Map<String, List<Echeance>> attendues = echeances.findByDossierInAndEtatOrderById(ids, Etat.PREVUE).stream()
                .filter(Rappels::concernee)
                .filter(e -> Heure.du(e.jour()).isAfter(depuis))
                .collect(Collectors.groupingBy(e -> e.ref().projet().dossier()));
        return attendues.entrySet().stream()
                .flatMap(e -> prochain(dossiers.lire(e.getKey(), Acteur.MOTEUR), e.getValue(), depuis)
                        .filter(minute -> !minute.isAfter(jusqua) && aQui(e.getKey()))
                        .stream())
                .min(Instant::compareTo);
    }

    /** The next morning on which one of these rows of the dossier calls for a reminder. */
    private Optional<Instant> prochain(Dossier dossier, List<Echeance> attendues, Instant depuis) {
        return attendues.stream()
                .flatMap(e -> Heure.prochain(e.jour(), delais(dossier, e), depuis, avance -> ecrit(e, avance)).stream())
                .min(Instant::compareTo);
    }

    @Override
    public void eveiller(Collection<String> ids) {
        ecrire(echeances.findByDossierInAndEtatOrderById(ids, Etat.PREVUE));
    }

    private void ecrire(List<Echeance> attendues) {
        attendues.stream().filter(Rappels::concernee).forEach(this::ecrire);
    }

    /** In a transaction of its own; a second program that wrote the same one meanwhile leaves nothing to do. */
    private void ecrire(Echeance echeance) {
        Optional<Integer> avance = Heure.du(echeance.jour(), delais(echeance), horloge.instant());
        if (avance.isEmpty()) return;
        CleRappel cle = CleRappel.de(echeance, avance.get());
        try {
            transaction.executeWithoutResult(s -> envoi.deposerRappel(
                    cle.texte(), annuaire.duDossier(cle.dossier()), NomRapport.de(cle.rapport()), echeance.jour()));
        } catch (DataIntegrityViolationException e) {
            if (!envoi.contient(cle.texte())) throw e;
        }
    }

    /**
     * Whether a message still holds when it is about to leave; always, but for a reminder: what is due must still be
     * awaited, of somebody who still answers for the dossier.
     */
    boolean tient(String cle) {
        return CleRappel.lire(cle)
                .map(rappel -> tient(rappel) && repond(rappel, CleRappel.personne(cle)))
                .orElse(true);
    }

    private boolean repond(CleRappel rappel, Optional<String> personne) {
        return annuaire.duDossier(rappel.dossier()).adresses().stream()
                .map(Correspondant::personne)
                .anyMatch(p -> personne.filter(p::equals).isPresent());
    }

    private boolean tient(CleRappel rappel) {
        if (rappel.jour().isBefore(horloge.aujourdhui())) return false;
        return echeances
                .findByDossierAndProjetAndRapportAndNature(
                        rappel.dossier(), rappel.projet(), rappel.rapport(), rappel.nature())
                .filter(e -> e.etat() == Etat.PREVUE && Objects.equals(e.jour(), rappel.jour()))
                .isPresent();
    }

    private static boolean concernee(Echeance echeance) {
        return !SANS_RAPPEL.contains(echeance.nature());
    }

    private boolean aQui(String dossier) {
        return !annuaire.duDossier(dossier).adresses().isEmpty();
    }

    private boolean ecrit(Echeance echeance, int avance) {
        return envoi.contient(CleRappel.de(echeance, avance).texte());
    }

    private List<Integer> delais(Echeance echeance) {
        return delais(dossiers.lire(echeance.ref().projet().dossier(), Acteur.MOTEUR), echeance);
    }

    private static List<Integer> delais(Dossier dossier, Echeance echeance) {
        return dossier.parametres(echeance.jour()).liste(Cle.RAPPEL_JOURS).stream()
                .map(Integer::valueOf)
                .toList();
    }
}
