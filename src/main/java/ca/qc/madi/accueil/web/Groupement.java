package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.VueVerdict.Compte;
import ca.qc.madi.accueil.web.VueVerdict.Groupe;
import ca.qc.madi.accueil.web.VueVerdict.Ligne;
import ca.qc.madi.accueil.web.VueVerdict.Onglet;
import ca.qc.madi.accueil.web.VueVerdict.VueLevee;
import ca.qc.madi.formulaire.Extrait;
import ca.qc.madi.formulaire.Extraits;
import ca.qc.madi.projet.Levees.Cible;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;
import ca.qc.madi.validation.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts the findings of a verdict in the order a page shows them: by tab, those that say the same together. */
final class Groupement {

    /** Groups on a page, cells told one by one in a group, and extracts of the sheets. */
    static final int GROUPES = 200;

    static final int LIGNES = 50;
    static final int EXTRAITS = 30;

    private final Verdict verdict;
    private final Demande demande;
    private final Function<Constat, @Nullable VueLevee> levees;
    private final Supplier<Extraits> lecture;
    private @Nullable Extraits feuilles;
    private int extraits;
    private int groupes;
    private int tus;

    private Groupement(
            Verdict verdict,
            Demande demande,
            Function<Constat, @Nullable VueLevee> levees,
            Supplier<Extraits> lecture) {
        this.verdict = verdict;
        this.demande = demande;
        this.levees = levees;
        this.lecture = lecture;
    }

    /**
     * What the address of the page asks for.
     *
     * @param gravite the only severity to show; null for all
     * @param cellule {@code 3!C58}, the cell to point at; empty for none
     */
    record Demande(@Nullable Gravite gravite, String cellule) {

        static final Demande TOUT = new Demande(null, "");

        static Demande de(String gravite, String cellule) {
            Gravite voulue = Arrays.stream(Gravite.values())
                    .filter(g -> g.name().equals(gravite))
                    .findFirst()
                    .orElse(null);
            return new Demande(voulue, cellule);
        }
    }

    /** What makes findings say the same. */
    private record Cle(String code, Gravite gravite, String libelle, String regle, boolean surCellule) {

        static Cle de(Constat c) {
            return new Cle(c.code(), c.gravite(), c.libelle(), c.regle(), c.cellule() != null);
        }
    }

    /** @param lecture opens the workbook, asked only when an extract is to be shown */
    static VueVerdict vue(
            @Nullable String adresse,
            Verdict verdict,
            Demande demande,
            Function<Constat, @Nullable VueLevee> levees,
            Supplier<Extraits> lecture) {
        Groupement groupement = new Groupement(verdict, demande, levees, lecture);
        List<Onglet> onglets = groupement.onglets();
        return new VueVerdict(
                adresse,
                verdict.sha256(),
                verdict.versionRegles(),
                verdict.versionDisposition(),
                Compte.de(verdict.constats()),
                demande.gravite(),
                onglets,
                groupement.tus);
    }

    private List<Onglet> onglets() {
        Map<Optional<String>, List<Ligne>> parOnglet = new LinkedHashMap<>();
        int rang = 0;
        for (Constat constat : verdict.constats()) {
            rang++;
            Optional<String> nom = Optional.ofNullable(constat.feuille())
                    .or(() -> Optional.ofNullable(constat.onglet()).map(String::valueOf));
            String place = constat.cellule() == null ? "" : Cible.de(constat).cellule();
            boolean visee = !place.isEmpty() && place.equals(demande.cellule());
            parOnglet
                    .computeIfAbsent(nom, n -> new ArrayList<>())
                    .add(new Ligne(rang, constat, place, visee, levees.apply(constat)));
        }
        List<Onglet> onglets = new ArrayList<>();
        parOnglet.forEach((nom, lignes) -> onglets.add(onglet(onglets.size(), nom.orElse(null), lignes)));
        return onglets;
    }

    private Onglet onglet(int rang, @Nullable String nom, List<Ligne> lignes) {
        Map<Cle, List<Ligne>> parCle = new LinkedHashMap<>();
        lignes.stream()
                .filter(l -> demande.gravite() == null || l.constat().gravite() == demande.gravite())
                .forEach(l -> parCle.computeIfAbsent(Cle.de(l.constat()), c -> new ArrayList<>())
                        .add(l));
        List<Groupe> montres = new ArrayList<>();
        for (List<Ligne> memes : parCle.values()) {
            boolean visee = memes.stream().anyMatch(Ligne::visee);
            if (groupes++ < GROUPES || visee) montres.add(groupe(memes));
            else tus++;
        }
        Compte compte = Compte.de(lignes.stream().map(Ligne::constat).toList());
        return new Onglet(rang, nom, compte, montres);
    }

    private Groupe groupe(List<Ligne> memes) {
        Ligne montree = memes.stream().filter(Ligne::visee).findFirst().orElse(memes.get(0));
        List<Ligne> lignes = new ArrayList<>(memes.subList(0, Math.min(LIGNES, memes.size())));
        if (!lignes.contains(montree)) lignes.add(montree);
        boolean memePhrase =
                memes.stream().map(l -> l.constat().message()).distinct().count() == 1;
        return new Groupe(lignes, memePhrase, extrait(montree), memes.size() - lignes.size());
    }

    private @Nullable Extrait extrait(Ligne ligne) {
        Constat constat = ligne.constat();
        String feuille = constat.feuille();
        String cellule = constat.cellule();
        if (feuille == null || cellule == null) return null;
        if (extraits++ >= EXTRAITS && !ligne.visee()) return null;
        if (feuilles == null) feuilles = lecture.get();
        return Objects.requireNonNull(feuilles).autour(feuille, cellule).orElse(null);
    }
}
