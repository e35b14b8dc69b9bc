package ca.qc.madi.accueil.web;

import ca.qc.madi.formulaire.Extrait;
import ca.qc.madi.formulaire.Extraits;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.formulaire.MontantInscrit;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.projet.Brouillons;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.projet.Projet;
import ca.qc.madi.projet.ProjetIntrouvable;
import ca.qc.madi.projet.Rapport;
import ca.qc.madi.validation.TourDeLecture;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from the amount of a report back to the cells of the workbook that was received. */
@Component
class LectureCellules {

    private final Histoires histoires;
    private final Brouillons brouillons;
    private final Fichiers fichiers;
    private final TourDeLecture tour;

    LectureCellules(Histoires histoires, Brouillons brouillons, Fichiers fichiers, TourDeLecture tour) {
        this.histoires = histoires;
        this.brouillons = brouillons;
        this.fichiers = fichiers;
        this.tour = tour;
    }

    /** What makes two readings of a row the same row. */
    private record Cle(String piece, String ligne, LocalDate acquittement, Money montant) {

        static Cle de(LigneRegistre l) {
            return new Cle(l.piece(), l.ligne(), l.acquittement(), l.montant());
        }
    }

    private record Lu(
            List<MontantInscrit> montants, @Nullable Extrait extrait) {}

    /**
     * @param cellule A1 address of the amount to point at; empty for none
     * @param piece number of the supporting document to point at where no cell is said; empty for none
     * @throws ca.qc.madi.dossier.DossierIntrouvable when there is no such dossier for this person
     * @throws ProjetIntrouvable when no such report was received
     */
    @Transactional(readOnly = true)
    public VueCellules lire(String id, String nom, String rapport, String cellule, String piece, Acteur acteur) {
        Projet projet = histoires.lire(id, acteur).projets().get(nom);
        if (projet == null) throw new ProjetIntrouvable();
        Rapport recu = projet.rapports().stream()
                .filter(r -> r.nom().equals(rapport) && r.recu().isPresent())
                .findFirst()
                .orElseThrow(ProjetIntrouvable::new);
        Lu lu = lire(recu, cellule, piece);
        return new VueCellules(
                id,
                nom,
                rapport,
                FormulairesProjet.adresse(projet) + "/rapports/" + rapport + "/cellules",
                verdict(id, nom, rapport, acteur),
                lu.montants(),
                lu.montants().stream().map(m -> m.ligne().montant()).reduce(Montants.ZERO, Money::plus),
                lu.extrait());
    }

    private Lu lire(Rapport rapport, String cellule, String piece) {
        Set<Cle> reclamees = rapport.lignes().stream().map(Cle::de).collect(Collectors.toSet());
        byte[] octets =
                fichiers.ouvrir(rapport.recu().orElseThrow().formulaire().sha256());
        return tour.lire(() -> {
            List<MontantInscrit> montants = MontantInscrit.de(octets).stream()
                    .filter(m -> reclamees.contains(Cle.de(m.ligne())))
                    .toList();
            Extrait extrait = montants.stream()
                    .filter(m -> cellule.isEmpty()
                            ? m.ligne().piece().equals(piece)
                            : m.lieu().adresse().a1().equals(cellule))
                    .findFirst()
                    .flatMap(m -> Extraits.de(octets)
                            .autour(m.lieu().feuille(), m.lieu().adresse().a1()))
                    .orElse(null);
            return new Lu(montants, extrait);
        });
    }

    /** The last deposit received for the report. */
    private @Nullable String verdict(String id, String projet, String rapport, Acteur acteur) {
        return brouillons.duDossier(id, acteur).stream()
                .filter(b -> b.depose() && projet.equals(b.projet().projet()) && rapport.equals(b.rapport()))
                .flatMap(b -> Stream.ofNullable(b.verdictId()))
                .reduce((premier, dernier) -> dernier)
                .map(v -> "/dossiers/" + id + "/verdicts/" + v)
                .orElse(null);
    }
}
