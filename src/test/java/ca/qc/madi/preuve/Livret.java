package ca.qc.madi.preuve;

import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.DeclarationRapport;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.Piece;
import ca.qc.madi.projet.FaitProjet.RapportAccepte;
import ca.qc.madi.projet.FaitProjet.RapportOuvert;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.Reserves;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** The made-up facts of one dossier, for the checks that look at several. */
final class Livret {

    private final String id;
    private final List<Fait> faits = new ArrayList<>();

    private Livret(String id) {
        this.id = id;
    }

    static Livret offert(String id, String emetteur, String enveloppe, String jour, Map<String, String> cadre) {
        return new Livret(id).fait(jour, "analyste-a", new OffreFaite(emetteur, "MADI", cad(enveloppe), cadre));
    }

    static Livret offert(String id, String emetteur) {
        return offert(id, emetteur, "500000.00", "2023-03-01", Map.of());
    }

    Livret fait(String jour, String par, Contenu contenu) {
        Instant midi = LocalDate.parse(jour)
                .atTime(LocalTime.NOON)
                .atZone(Horloge.TORONTO)
                .toInstant();
        faits.add(new Fait(id, faits.size() + 1L, contenu, par, midi, midi, "", ""));
        return this;
    }

    Livret projet(String projet, Volet volet, String... avertissements) {
        return fait(
                "2023-09-01",
                "emetteur",
                new DemandeRecue(
                        projet,
                        volet,
                        "Un projet",
                        piece("d-" + projet, avertissements),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null));
    }

    Livret rapport(String jour, String projet, String rapport, LigneRegistre... lignes) {
        return rapport(jour, projet, rapport, false, piece("r-" + rapport), lignes);
    }

    Livret rapport(
            String jour, String projet, String rapport, boolean horsDelai, Piece piece, LigneRegistre... lignes) {
        LocalDate recu = LocalDate.parse(jour);
        fait(jour, "moteur", new RapportOuvert(projet, rapport, recu, recu));
        return fait(
                jour,
                "emetteur",
                new RapportRecu(
                        projet,
                        rapport,
                        piece,
                        DeclarationRapport.AUCUNE,
                        List.of(lignes),
                        Map.of(),
                        horsDelai,
                        List.of(),
                        null,
                        null));
    }

    Livret accepte(String jour, String projet, String rapport) {
        return fait(jour, "analyste-a", new RapportAccepte(projet, rapport, Reserves.AUCUNE));
    }

    DossierLu lu() {
        return DossierLu.de(id, faits).orElseThrow();
    }

    static Piece piece(String sha256, String... avertissements) {
        return new Piece(sha256, "", null, List.of(avertissements));
    }

    static LigneRegistre ligne(String piece, String fournisseur, String montant) {
        LocalDate jour = LocalDate.of(2024, 1, 15);
        return new LigneRegistre(piece, "2.1", fournisseur, jour, jour, null, null, null, cad(montant), true, null);
    }

    static Money cad(String montant) {
        return Montants.dollars(montant);
    }
}
