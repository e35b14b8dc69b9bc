package ca.qc.madi.formulaire;

import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A valid PTE formulaire, of which each test breaks one thing. */
public final class SaisieModele {

    private final Map<String, Object> champs = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> tableaux = new LinkedHashMap<>();

    private SaisieModele() {}

    /** A study of 250 000 $ over 2024 and 2025; 100 000 $ paid in 2024, and the rest in 2025 at FINAL. */
    public static SaisieModele pte(Etape etape) {
        SaisieModele modele = new SaisieModele();
        modele.identification(etape);
        modele.ajouter(
                "etablissements",
                Map.of("nom", "Usine A", "numero", "7001", "adresse", "1, rue A", "part", decimal("0.6")));
        modele.ajouter(
                "etablissements",
                Map.of("nom", "Usine B", "numero", "7002", "adresse", "2, rue B", "part", decimal("0.4")));
        modele.ajouter(
                "budget",
                Map.of(
                        "section",
                        "2",
                        "ligne",
                        "2.1",
                        "description",
                        "Étude",
                        "estime",
                        Map.of(2024, decimal("100000.00"), 2025, decimal("150000.00"))));
        modele.ajouter("financement", Map.of("source", "MADI", "nature", "MADI", "prevu", decimal("200000.00")));
        modele.ajouter(
                "financement", Map.of("source", "Entreprise", "nature", "Fonds propres", "prevu", decimal("50000.00")));
        modele.ajouter(
                "activites",
                Map.of(
                        "numero",
                        "1",
                        "activite",
                        "Étude",
                        "debutPrevu",
                        jour("2024-03-01"),
                        "finPrevue",
                        jour("2025-11-30")));
        if (etape != Etape.DEPOT) modele.rapport(etape);
        return modele;
    }

    private void identification(Etape etape) {
        champs.put("mesure.madi", true);
        champs.put(
                "depot.etape",
                Dispositions.derniere().champ("depot.etape").choix(etape).orElseThrow());
        if (etape == Etape.AVANCEMENT) champs.put("depot.annee", 2024);
        champs.put("emetteur.nom", "Aciérie de l'Exemple inc.");
        champs.put("emetteur.neq", "1112345674");
        champs.put("emetteur.adresse", "1, rue de l'Exemple, Québec");
        champs.put(
                "projet.volet",
                Dispositions.derniere().champ("projet.volet").choix(Volet.PTE).orElseThrow());
        champs.put("projet.titre", "Étude du potentiel");
        champs.put("projet.description", "Étude des trois catégories.");
        champs.put("projet.naturePte", "Nouvelle étude");
        champs.put("projet.debut", jour("2024-03-01"));
        champs.put("projet.fin", jour("2025-11-30"));
        champs.put("representant.nom", "Lise Bolduc");
        champs.put("representant.courriel", "l.bolduc@example.org");
        champs.put("representant.telephone", "418 555-0142");
        champs.put("signataire.nom", "Paul-Émile Roy");
        champs.put("signataire.titre", "Directeur général");
        champs.put("signataire.date", jour("2024-02-10"));
    }

    private void rapport(Etape etape) {
        boolean dernier = etape == Etape.FINAL;
        ajouter("registre", piece("F-001", "2024-05-01", "2024-11-30", "100000.00"));
        if (dernier) ajouter("registre", piece("F-002", "2025-01-10", "2025-09-30", "150000.00"));
        Map<Integer, Object> reel = new HashMap<>(Map.of(2024, decimal("100000.00")));
        if (dernier) reel.put(2025, decimal("150000.00"));
        cellule("budget", 0, "reel", reel);
        cellule("financement", 0, "recu", decimal("0.00"));
        cellule("financement", 1, "recu", decimal("50000.00"));
        cellule("activites", 0, "avancement", decimal(dernier ? "1" : "0.5"));
    }

    public static Map<String, Object> piece(String numero, String engagement, String acquittement, String montant) {
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put("piece", numero);
        piece.put("ligne", "2.1");
        piece.put("fournisseur", "Génitech inc.");
        piece.put("engagement", jour(engagement));
        piece.put("acquittement", jour(acquittement));
        piece.put("montant", decimal(montant));
        piece.put("taxesExclues", "Oui");
        piece.put("etablissement", "7001");
        return piece;
    }

    public SaisieModele champ(String id, Object valeur) {
        champs.put(id, valeur);
        return this;
    }

    public SaisieModele sansChamp(String id) {
        champs.remove(id);
        return this;
    }

    public SaisieModele ajouter(String tableau, Map<String, Object> ligne) {
        tableaux.computeIfAbsent(tableau, t -> new ArrayList<>()).add(new LinkedHashMap<>(ligne));
        return this;
    }

    public SaisieModele cellule(String tableau, int rang, String colonne, Object valeur) {
        tableaux.get(tableau).get(rang).put(colonne, valeur);
        return this;
    }

    public SaisieModele sansCellule(String tableau, int rang, String colonne) {
        tableaux.get(tableau).get(rang).remove(colonne);
        return this;
    }

    public SaisieModele sansLignes(String tableau) {
        tableaux.remove(tableau);
        return this;
    }

    public Saisie saisie() {
        return new Saisie(champs, tableaux);
    }

    public byte[] octets() {
        return RedacteurFormulaire.rediger(Dispositions.derniere(), saisie());
    }

    public static BigDecimal decimal(String nombre) {
        return new BigDecimal(nombre);
    }

    public static LocalDate jour(String jour) {
        return LocalDate.parse(jour);
    }
}
