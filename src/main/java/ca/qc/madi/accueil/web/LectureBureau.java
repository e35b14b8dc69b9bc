package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.VueBureau.Enveloppe;
import ca.qc.madi.accueil.web.VueBureau.Section;
import ca.qc.madi.bureau.FiltreTaches;
import ca.qc.madi.bureau.FiltresTaches;
import ca.qc.madi.bureau.ListeTaches;
import ca.qc.madi.bureau.Onglet;
import ca.qc.madi.bureau.Signe;
import ca.qc.madi.bureau.TriTaches;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.flux.TypeTache;
import ca.qc.madi.historique.Histoire;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.securite.Collegues;
import ca.qc.madi.securite.Geste;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** What the desk of the ministry shows: its home in one glance, and the list of tasks. */
@Component
class LectureBureau {

    private static final int PREMIERES = 5;
    private static final int DESSINEES = 12;

    private final LectureTaches taches;
    private final FiltresTaches filtres;
    private final Collegues collegues;
    private final Dossiers dossiers;
    private final Histoires histoires;
    private final Emetteurs emetteurs;

    LectureBureau(
            LectureTaches taches,
            FiltresTaches filtres,
            Collegues collegues,
            Dossiers dossiers,
            Histoires histoires,
            Emetteurs emetteurs) {
        this.taches = taches;
        this.filtres = filtres;
        this.collegues = collegues;
        this.dossiers = dossiers;
        this.histoires = histoires;
        this.emetteurs = emetteurs;
    }

    @Transactional(readOnly = true)
    public ModelAndView liste(ModelAndView page, FiltreTaches filtre, Acteur acteur) {
        ListeTaches.Page lues = taches.page(filtre, acteur);
        return page.addObject("filtre", filtre)
                .addObject("role", acteur.role())
                .addObject("lignes", taches.lignes(lues.lignes(), acteur))
                .addObject("suite", lues.suite())
                .addObject("comptes", lues.comptes())
                .addObject("onglets", Onglet.values())
                .addObject("types", TypeTache.values())
                .addObject("signes", Signe.values())
                .addObject("tris", TriTaches.values())
                .addObject("agit", Geste.TENIR_BUREAU.permisA(acteur.role()))
                .addObject("collegues", collegues.lister())
                .addObject("societe", societe(filtre))
                .addObject("filtres", filtres.lister(acteur));
    }

    @Transactional(readOnly = true)
    public ModelAndView coupDOeil(ModelAndView page, Acteur acteur) {
        List<Enveloppe> enveloppes = enveloppes(acteur);
        Enveloppe total = enveloppes.stream()
                .reduce(new Enveloppe("", "", Montants.ZERO, Montants.ZERO, Montants.ZERO), Enveloppe::plus);
        List<Section> sections = List.of(
                section("retard", FiltreTaches.de(Onglet.TOUTES, Signe.RETARD), acteur),
                section("semaine", FiltreTaches.de(Onglet.TOUTES, Signe.SEMAINE), acteur),
                section("attente", FiltreTaches.de(Onglet.AUTRES), acteur),
                section("approbation", FiltreTaches.de(Onglet.TOUTES, Signe.APPROBATION), acteur));
        return page.addObject("role", acteur.role())
                .addObject("journaux", Geste.EXPORTER_TOUS_LES_JOURNAUX.permisA(acteur.role()))
                .addObject("vue", new VueBureau(sections, enveloppes, total, dessin(enveloppes)));
    }

    private Section section(String cle, FiltreTaches filtre, Acteur acteur) {
        long nombre = taches.compter(filtre, acteur);
        return new Section(cle, nombre, filtre.adresse(), taches.premieres(filtre, acteur, PREMIERES));
    }

    private String societe(FiltreTaches filtre) {
        return filtre.emetteur().isEmpty()
                ? ""
                : emetteurs.findById(filtre.emetteur()).map(Emetteur::nom).orElse(filtre.emetteur());
    }

    /** The largest first; an offer that came to nothing holds no money. */
    private List<Enveloppe> enveloppes(Acteur acteur) {
        Map<String, String> noms = emetteurs.noms();
        return dossiers.visibles(acteur).stream()
                .map(fiche -> histoires.lire(fiche.id(), acteur))
                .filter(h -> !h.dossier().sansSuite())
                .map(h -> enveloppe(h, noms))
                .sorted(Comparator.comparing(Enveloppe::engage).reversed().thenComparing(Enveloppe::dossier))
                .toList();
    }

    private static Enveloppe enveloppe(Histoire histoire, Map<String, String> noms) {
        Dossier dossier = histoire.dossier();
        return new Enveloppe(
                dossier.id(),
                noms.getOrDefault(dossier.emetteur(), dossier.emetteur()),
                dossier.enveloppe(),
                histoire.comptes().verse().minus(histoire.comptes().encaisse()),
                Montants.max(Montants.ZERO, histoire.solde()));
    }

    private static Barres dessin(List<Enveloppe> enveloppes) {
        List<Barres.Rang> rangs = enveloppes.stream()
                .limit(DESSINEES)
                .map(e -> new Barres.Rang(
                        e.dossier() + " " + e.emetteur(),
                        e.paye().getAmount(),
                        e.disponible().getAmount()))
                .toList();
        return Barres.de(rangs, "part-paye", "part-disponible");
    }
}
