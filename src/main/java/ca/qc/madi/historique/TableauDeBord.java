package ca.qc.madi.historique;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Role;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.Projet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The whole programme in figures: where the dossiers stand, how long each étape took, what each volet received. */
@Component
public class TableauDeBord {

    private final Dossiers dossiers;
    private final Histoires histoires;
    private final MesuresDesTonnes tonnes;
    private final Horloge horloge;

    TableauDeBord(Dossiers dossiers, Histoires histoires, MesuresDesTonnes tonnes, Horloge horloge) {
        this.dossiers = dossiers;
        this.histoires = histoires;
        this.tonnes = tonnes;
        this.horloge = horloge;
    }

    /**
     * One étape of the guide.
     *
     * @param enCours how many are in it today, dossiers or projects
     * @param achevees how many went through it
     * @param mediane days that half of those took at most; null while none went through
     * @param depuis days that the longest of those still in it has lasted; null when none is
     */
    public record LigneEtape(
            String etape,
            long enCours,
            long achevees,
            @Nullable Long mediane,
            @Nullable Long depuis) {}

    /** One volet: its projects, and in CAD what they were paid, what was invoiced back and what of it came in. */
    public record LigneVolet(Volet volet, long projets, Money verse, Money facture, Money encaisse) {

        private LigneVolet plus(LigneVolet autre) {
            return new LigneVolet(
                    volet,
                    projets + autre.projets,
                    verse.plus(autre.verse),
                    facture.plus(autre.facture),
                    encaisse.plus(autre.encaisse));
        }
    }

    /** The tables as they stand today. */
    public record Tableau(List<LigneEtape> etapes, List<LigneVolet> volets, BilanTonnes tonnes) {}

    /** @throws DossierIntrouvable for an émetteur */
    @Transactional(readOnly = true)
    public Tableau lire(Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
        List<Histoire> toutes = dossiers.visibles(acteur).stream()
                .map(fiche -> histoires.lire(fiche.id(), acteur))
                .toList();
        return new Tableau(
                etapes(toutes.stream().flatMap(h -> h.etapes().stream()).toList(), horloge.aujourdhui()),
                volets(toutes),
                tonnes.bilan(toutes));
    }

    /** By étape, in the guide's order. */
    static List<LigneEtape> etapes(List<EtapeVecue> vecues, LocalDate aujourdhui) {
        Map<String, List<EtapeVecue>> parEtape =
                new TreeMap<>(Comparator.comparing(TableauDeBord::rang).thenComparing(Comparator.naturalOrder()));
        vecues.forEach(
                e -> parEtape.computeIfAbsent(e.etape(), x -> new ArrayList<>()).add(e));
        return parEtape.entrySet().stream()
                .map(e -> ligne(e.getKey(), e.getValue(), aujourdhui))
                .toList();
    }

    private static LigneEtape ligne(String etape, List<EtapeVecue> vecues, LocalDate aujourdhui) {
        List<Long> durees = new ArrayList<>();
        List<Long> attentes = new ArrayList<>();
        for (EtapeVecue e : vecues) {
            LocalDate fin = e.fin();
            if (fin == null) attentes.add(ChronoUnit.DAYS.between(e.debut(), aujourdhui));
            else durees.add(ChronoUnit.DAYS.between(e.debut(), fin));
        }
        durees.sort(null);
        Long mediane = durees.isEmpty() ? null : durees.get((durees.size() - 1) / 2);
        return new LigneEtape(
                etape,
                attentes.size(),
                durees.size(),
                mediane,
                attentes.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    private static int rang(String etape) {
        return Integer.parseInt(etape.replaceAll("\\D", ""));
    }

    private static List<LigneVolet> volets(List<Histoire> histoires) {
        return Arrays.stream(Volet.values())
                .map(volet -> histoires.stream()
                        .flatMap(h -> h.projets().values().stream()
                                .filter(p -> p.volet() == volet)
                                .map(p -> ligne(h, p)))
                        .reduce(
                                new LigneVolet(volet, 0, Montants.ZERO, Montants.ZERO, Montants.ZERO),
                                LigneVolet::plus))
                .toList();
    }

    private static LigneVolet ligne(Histoire histoire, Projet projet) {
        String nom = projet.ref().projet();
        return new LigneVolet(
                projet.volet(),
                1,
                histoire.comptes().verse(nom),
                histoire.comptes().facture(nom),
                histoire.comptes().encaisse(nom));
    }
}
