package ca.qc.madi.preuve;

import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.validation.PieceReclamee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same supporting document claimed more than once, whoever claims it: same number, supplier and amount, as F-COH-08
 * compares them; the days are told, so that a date that was changed hides nothing.
 */
final class PiecesEnDouble {

    private PiecesEnDouble() {}

    private record Reclamee(DemandePaiement demande, LigneRegistre ligne) {}

    static List<LigneControle> chercher(List<DossierLu> dossiers, FiltreControles filtre) {
        Map<PieceReclamee, List<Reclamee>> parPiece = new LinkedHashMap<>();
        for (DossierLu dossier : dossiers) {
            Set<String> dites = new HashSet<>();
            for (DemandePaiement demande : dossier.demandes()) {
                for (LigneRegistre ligne : demande.lignes()) {
                    if (!dites.add(demande.projet() + '\n' + ligne.piece())) continue;
                    parPiece.computeIfAbsent(PieceReclamee.de(ligne).normale(), x -> new ArrayList<>())
                            .add(new Reclamee(demande, ligne));
                }
            }
        }
        return parPiece.values().stream()
                .filter(fois -> fois.size() > 1)
                .filter(fois -> fois.stream()
                        .anyMatch(r -> filtre.retient(
                                r.demande().emetteur(), r.demande().jour())))
                .sorted(Comparator.comparing(
                                (List<Reclamee> f) -> f.get(0).ligne().montant())
                        .reversed())
                .map(PiecesEnDouble::ligne)
                .toList();
    }

    private static LigneControle ligne(List<Reclamee> fois) {
        LigneRegistre premiere = fois.get(0).ligne();
        Set<LocalDate> jours = new TreeSet<>();
        Set<String> societes = new TreeSet<>();
        for (Reclamee r : fois) {
            jours.add(r.ligne().acquittement());
            societes.add(r.demande().emetteur());
        }
        return LigneControle.de(
                Map.of(
                        ColonneControle.PIECE, premiere.piece(),
                        ColonneControle.FOURNISSEUR, premiere.fournisseur(),
                        ColonneControle.MONTANT, premiere.montant(),
                        ColonneControle.NOMBRE, fois.size(),
                        ColonneControle.JOUR, List.copyOf(jours),
                        ColonneControle.EMETTEUR, List.copyOf(societes)),
                fois.stream()
                        .map(r ->
                                LieuControle.deLaDemande(r.demande(), r.ligne().piece()))
                        .toList());
    }
}
