package ca.qc.madi.accueil.web;

import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.FicheDossier;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Formats;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.Echeance;
import ca.qc.madi.projet.Echeances;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deposits due in the dossiers a person may see, from the ledger: a month of them, and all still awaited. */
@Component
class LectureEcheancier {

    private final Echeances echeances;
    private final Dossiers dossiers;
    private final Emetteurs emetteurs;
    private final Horloge horloge;
    private final MessageSource textes;

    LectureEcheancier(
            Echeances echeances, Dossiers dossiers, Emetteurs emetteurs, Horloge horloge, MessageSource textes) {
        this.echeances = echeances;
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
        this.horloge = horloge;
        this.textes = textes;
    }

    /** One due date, whoever it is due from. */
    record LigneEcheance(
            LocalDate jour, String dossier, String emetteur, String projet, String rapport, Echeance.Etat etat) {}

    @Transactional(readOnly = true)
    public List<LigneEcheance> duMois(YearMonth mois, Acteur acteur) {
        return lignes(
                echeances.findByNatureAndJourBetweenOrderByJourAscIdAsc(
                        Echeance.Nature.DEPOT, mois.atDay(1), mois.atEndOfMonth()),
                acteur);
    }

    /**
     * The days on which something falls due around a month.
     *
     * @param avant the last one before it, null where nothing comes before
     * @param apres the first one after it, null where nothing comes after
     */
    record Voisins(@Nullable LocalDate avant, @Nullable LocalDate apres) {

        public @Nullable YearMonth moisAvant() {
            return avant == null ? null : YearMonth.from(avant);
        }

        public @Nullable YearMonth moisApres() {
            return apres == null ? null : YearMonth.from(apres);
        }
    }

    @Transactional(readOnly = true)
    public Voisins voisins(YearMonth mois, Acteur acteur) {
        return voisins(mois.atDay(1), mois.atEndOfMonth(), acteur);
    }

    /** The month one looks at first: this one where something falls due in it, or else that of the next due date, or of the last. */
    @Transactional(readOnly = true)
    public YearMonth ouverture(Acteur acteur) {
        YearMonth present = YearMonth.from(horloge.aujourdhui());
        Voisins depuis = voisins(present.atDay(1), present.minusMonths(1).atEndOfMonth(), acteur);
        YearMonth autre = depuis.moisApres() == null ? depuis.moisAvant() : depuis.moisApres();
        return autre == null ? present : autre;
    }

    private Voisins voisins(LocalDate avant, LocalDate apres, Acteur acteur) {
        boolean tous = acteur.role() != Role.EMETTEUR;
        List<String> siens = tous
                ? List.of("")
                : dossiers.visibles(acteur).stream().map(FicheDossier::id).toList();
        return new Voisins(
                echeances.precedente(Echeance.Nature.DEPOT, avant, tous, siens).orElse(null),
                echeances.suivante(Echeance.Nature.DEPOT, apres, tous, siens).orElse(null));
    }

    /** All that is still awaited, as a calendar (RFC 5545), in French. */
    @Transactional(readOnly = true)
    public byte[] calendrier(Acteur acteur) {
        List<VEvent> evenements = lignes(
                        echeances.findByNatureAndEtatOrderByJourAscIdAsc(Echeance.Nature.DEPOT, Echeance.Etat.PREVUE),
                        acteur)
                .stream()
                .map(this::evenement)
                .toList();
        Calendar calendrier = new Calendar();
        calendrier.add(new ProdId("-//MADI//Echeancier//FR"));
        calendrier.add(ImmutableVersion.VERSION_2_0);
        calendrier.setComponentList(new ComponentList<>(evenements));
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            new CalendarOutputter(!evenements.isEmpty()).output(calendrier, sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VEvent evenement(LigneEcheance e) {
        Mots mots = new Mots(textes, Formats.de(Locale.CANADA_FRENCH));
        String quoi =
                mots.texte("echeancier.evenement", mots.rapport(e.rapport()), e.dossier(), e.projet(), e.emetteur());
        VEvent evenement = new VEvent(false);
        evenement.add(new DtStamp(horloge.instant()));
        evenement.add(new DtStart<>(e.jour()));
        evenement.add(new Uid(e.dossier() + "-" + e.projet() + "-" + e.rapport() + "@madi"));
        evenement.add(new Summary(quoi));
        return evenement;
    }

    private List<LigneEcheance> lignes(List<Echeance> lues, Acteur acteur) {
        Map<String, String> noms = emetteurs.noms();
        Map<String, String> societes = dossiers.visibles(acteur).stream()
                .collect(Collectors.toMap(FicheDossier::id, f -> noms.getOrDefault(f.emetteur(), f.emetteur())));
        return lues.stream()
                .filter(e -> societes.containsKey(e.ref().projet().dossier()))
                .map(e -> new LigneEcheance(
                        e.jour(),
                        e.ref().projet().dossier(),
                        societes.getOrDefault(e.ref().projet().dossier(), ""),
                        e.ref().projet().projet(),
                        e.ref().rapport(),
                        e.etat()))
                .toList();
    }
}
