package ca.qc.madi.formulaire;

import ca.qc.madi.formulaire.Formulaire.MarqueurLu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds in a workbook what the layout describes: fields by their label, tables by their title. */
final class Reperage {

    private Reperage() {}

    static Formulaire reperer(String sha256, Classeur classeur, Editions editions) {
        MarqueurLu marqueur = marqueur(classeur, editions);
        Disposition disposition = editions.parVersion(marqueur.version()).orElse(editions.defaut());
        List<OngletLu> onglets = new ArrayList<>();
        for (Onglet onglet : disposition.onglets()) onglets.add(onglet(classeur, onglet));
        List<String> feuilles = classeur.feuilles().stream().map(Feuille::nom).toList();
        List<String> cachees = cachees(classeur, disposition);
        return new Formulaire(sha256, disposition, editions, marqueur, List.copyOf(onglets), feuilles, cachees);
    }

    /** What the marker sheet of any known layout says. */
    private static MarqueurLu marqueur(Classeur classeur, Editions editions) {
        return editions.toutes().stream()
                .flatMap(d -> marqueur(classeur, d).stream())
                .findFirst()
                .orElse(new MarqueurLu(false, null));
    }

    private static Optional<MarqueurLu> marqueur(Classeur classeur, Disposition d) {
        return classeur.feuille(d.marqueur().feuille()).flatMap(feuille -> {
            String version = null;
            boolean notre = false;
            for (Map.Entry<String, String> attendu : d.marqueur().cellules().entrySet()) {
                Adresse a = Adresse.de(attendu.getKey());
                Adresse aGauche = new Adresse(a.ligne(), a.colonne() - 1);
                String cle = d.marqueur().cellules().getOrDefault(aGauche.a1(), "");
                String lu = Libelles.net(feuille.cellule(a.ligne(), a.colonne()).affiche());
                if (cle.equals("gabarit")) notre = lu.equals(d.gabarit());
                if (cle.equals("version") && !lu.isEmpty()) version = lu;
            }
            return notre ? Optional.of(new MarqueurLu(true, version)) : Optional.empty();
        });
    }

    private static List<String> cachees(Classeur classeur, Disposition d) {
        return classeur.feuilles().stream()
                .filter(Feuille::cachee)
                .map(Feuille::nom)
                .filter(nom -> !Libelles.egaux(nom, d.marqueur().feuille()))
                .toList();
    }

    private static OngletLu onglet(Classeur classeur, Onglet onglet) {
        Optional<Feuille> trouvee = classeur.feuille(onglet.nom());
        if (trouvee.isEmpty()) return OngletLu.absent(onglet);
        Feuille feuille = trouvee.get();
        Map<String, ChampLu> champs = new LinkedHashMap<>();
        int decalage = 0;
        for (Champ champ : onglet.champs()) {
            int ligne = ligne(feuille, onglet.colonneLibelle(), champ);
            if (ligne != 0) decalage = ligne - champ.place().ligne();
            champs.put(champ.id(), champ(feuille, onglet, champ, ligne, decalage));
        }
        return new OngletLu(onglet, true, feuille.nom(), champs, ReperageTableaux.lire(feuille, onglet));
    }

    /** A field whose label is not found points where the label should be, rows inserted above it counted. */
    private static ChampLu champ(Feuille feuille, Onglet onglet, Champ champ, int ligne, int decalage) {
        boolean trouve = ligne != 0;
        Adresse adresse = trouve
                ? new Adresse(ligne, champ.place().colonne())
                : new Adresse(Math.max(1, champ.place().ligne() + decalage), onglet.colonneLibelle());
        Cellule cellule = feuille.cellule(adresse.ligne(), adresse.colonne());
        ColonneLue place = new ColonneLue(
                onglet.numero(),
                feuille.nom(),
                adresse.colonne(),
                champ.libelle(),
                champ.type(),
                trouve ? Conversion.de(champ) : null);
        CelluleLue lue = place.lire(adresse.ligne(), cellule);
        return new ChampLu(champ, trouve, lue);
    }

    private static int ligne(Feuille feuille, int colonneLibelle, Champ champ) {
        int prevue = champ.place().ligne();
        if (feuille.lit(prevue, colonneLibelle, champ.libelle())) return prevue;
        return feuille.chercher(1, feuille.derniereLigne(), l -> feuille.lit(l, colonneLibelle, champ.libelle()));
    }
}
