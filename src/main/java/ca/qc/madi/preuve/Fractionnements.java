package ca.qc.madi.preuve;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.formulaire.Libelles;
import ca.qc.madi.formulaire.LigneRegistre;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * What passes a threshold together and nowhere alone, close in time: offers to one émetteur (G-DEM-04), claims of one
 * project, expenses with one supplier over the claims of an émetteur (G-AUD-01). A claim that passes the threshold by
 * itself is left out: its audit sees all of it.
 */
final class Fractionnements {

    private final FiltreControles filtre;
    private final Map<Cible, List<Morceau>> parCible = new LinkedHashMap<>();

    private Fractionnements(FiltreControles filtre) {
        this.filtre = filtre;
    }

    /** What the pieces have in common. */
    private record Cible(SorteControle sorte, String emetteur, String quoi) {}

    /** @param nom how the supplier is written there; empty for the other kinds */
    private record Morceau(LocalDate jour, Money montant, Money seuil, String nom, LieuControle lieu) {}

    static List<LigneControle> chercher(List<DossierLu> dossiers, FiltreControles filtre) {
        Fractionnements recherche = new Fractionnements(filtre);
        for (DossierLu dossier : dossiers) {
            if (!filtre.vise(dossier.emetteur())) continue;
            if (!dossier.sansSuite()) recherche.offre(dossier);
            dossier.demandes().forEach(d -> recherche.demande(dossier, d));
        }
        List<LigneControle> lignes = new ArrayList<>();
        recherche.parCible.forEach((cible, morceaux) -> reunir(morceaux, filtre.joursDits()).stream()
                .filter(suite -> suite.stream().anyMatch(m -> filtre.dansLaPeriode(m.jour())))
                .forEach(suite -> lignes.add(ligne(cible, suite))));
        return lignes;
    }

    private void offre(DossierLu dossier) {
        LocalDate jour = dossier.premier().jour();
        dossier.seuil(Cle.SEUIL_DECRET, jour)
                .ifPresent(seuil -> ajouter(
                        new Cible(SorteControle.OFFRES, dossier.emetteur(), ""),
                        new Morceau(
                                jour,
                                dossier.offre().enveloppe(),
                                seuil,
                                "",
                                LieuControle.duFait(dossier.premier(), null, null))));
    }

    private void demande(DossierLu dossier, DemandePaiement demande) {
        Optional<Money> enVigueur = dossier.seuil(Cle.AUDIT_SEUIL, demande.jour());
        if (enVigueur.filter(s -> demande.base().isLessThan(s)).isEmpty()) return;
        Money seuil = enVigueur.get();
        LieuControle lieu = LieuControle.deLaDemande(demande, null);
        ajouter(
                new Cible(SorteControle.PROJET, dossier.emetteur(), dossier.id() + ' ' + demande.projet()),
                new Morceau(demande.jour(), demande.montant(), seuil, "", lieu));
        Map<String, List<LigneRegistre>> parFournisseur = demande.lignes().stream()
                .collect(Collectors.groupingBy(
                        l -> Libelles.cle(l.fournisseur()), LinkedHashMap::new, Collectors.toList()));
        parFournisseur.forEach((cle, lignes) -> ajouter(
                new Cible(SorteControle.FOURNISSEUR, dossier.emetteur(), cle),
                new Morceau(
                        demande.jour(),
                        DemandePaiement.somme(lignes),
                        seuil,
                        lignes.get(0).fournisseur(),
                        lieu)));
    }

    private void ajouter(Cible cible, Morceau morceau) {
        if (!morceau.montant().isLessThan(morceau.seuil())) return;
        parCible.computeIfAbsent(cible, x -> new ArrayList<>()).add(morceau);
    }

    /** The longest runs within so many days whose sum reaches the threshold of their last day, none within another. */
    private static List<List<Morceau>> reunir(List<Morceau> morceaux, int jours) {
        List<Morceau> suite =
                morceaux.stream().sorted(Comparator.comparing(Morceau::jour)).toList();
        List<List<Morceau>> trouves = new ArrayList<>();
        int fin = 0;
        for (int debut = 0; debut < suite.size(); debut++) {
            int apres = debut;
            while (apres < suite.size() && proches(suite.get(debut), suite.get(apres), jours)) apres++;
            List<Morceau> ensemble = suite.subList(debut, apres);
            if (apres <= fin || ensemble.size() < 2) continue;
            if (somme(ensemble).isLessThan(ensemble.get(ensemble.size() - 1).seuil())) continue;
            trouves.add(ensemble);
            fin = apres;
        }
        return trouves;
    }

    private static boolean proches(Morceau un, Morceau autre, int jours) {
        return ChronoUnit.DAYS.between(un.jour(), autre.jour()) <= jours;
    }

    private static Money somme(List<Morceau> morceaux) {
        return morceaux.stream().map(Morceau::montant).reduce(Money::plus).orElseThrow();
    }

    private static LigneControle ligne(Cible cible, List<Morceau> suite) {
        Morceau dernier = suite.get(suite.size() - 1);
        Map<ColonneControle, Object> valeurs = new EnumMap<>(ColonneControle.class);
        valeurs.put(ColonneControle.SORTE, cible.sorte());
        String nom = suite.get(0).nom();
        if (!nom.isEmpty()) valeurs.put(ColonneControle.FOURNISSEUR, nom);
        valeurs.put(ColonneControle.MONTANT, somme(suite));
        valeurs.put(ColonneControle.SEUIL, dernier.seuil());
        valeurs.put(ColonneControle.NOMBRE, suite.size());
        valeurs.put(ColonneControle.JOUR, suite.get(0).jour());
        valeurs.put(ColonneControle.DERNIER, dernier.jour());
        valeurs.put(ColonneControle.EMETTEUR, cible.emetteur());
        return LigneControle.de(valeurs, suite.stream().map(Morceau::lieu).toList());
    }
}
