package ca.qc.madi.dossier.web;

import ca.qc.madi.dossier.Inscription;
import ca.qc.madi.dossier.Tableur;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.TableCsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of émetteurs: a workbook, or a CSV file in UTF-8 whose columns semicolons or commas separate. */
final class ListeEmetteurs {

    private static final int LIGNES_MAXIMUM = 1000;

    private ListeEmetteurs() {}

    /** The lines; refused with M-IMPORT-… when the file is not such a list. */
    static List<Inscription> lire(byte[] octets, Tableur tableur) {
        List<Inscription> lignes = tableur.reconnait(octets) ? classeur(octets, tableur) : csv(octets);
        if (lignes.isEmpty() || lignes.size() > LIGNES_MAXIMUM) throw new ActeRefuse("M-IMPORT-03", LIGNES_MAXIMUM);
        return lignes;
    }

    private static List<Inscription> classeur(byte[] octets, Tableur tableur) {
        List<List<String>> rangs = tableur.lire(octets).orElseThrow(() -> new ActeRefuse("M-IMPORT-01"));
        if (rangs.isEmpty()) throw new ActeRefuse("M-IMPORT-03", LIGNES_MAXIMUM);
        List<String> entete = rangs.get(0);
        TableCsv.exigerColonnes(entete, Inscription.COLONNES);
        List<Inscription> lignes = new ArrayList<>();
        for (int rang = 1; rang < rangs.size(); rang++) {
            Map<String, String> champs = new HashMap<>();
            for (String colonne : Inscription.COLONNES) {
                champs.put(colonne, rangs.get(rang).get(entete.indexOf(colonne)));
            }
            for (String colonne : Inscription.FACULTATIVES) {
                int place = entete.indexOf(colonne);
                if (place >= 0) champs.put(colonne, rangs.get(rang).get(place));
            }
            if (champs.values().stream().anyMatch(valeur -> !valeur.isEmpty())) {
                lignes.add(new Inscription(rang + 1L, champs));
            }
        }
        return lignes;
    }

    private static List<Inscription> csv(byte[] octets) {
        return TableCsv.lire(octets, Inscription.COLONNES).stream()
                .map(ligne -> new Inscription(ligne.numero(), ligne.champs()))
                .toList();
    }

    /** An empty list to fill in. */
    static byte[] modele() {
        return TableCsv.ecrire(List.of(Inscription.COLONNES));
    }
}
