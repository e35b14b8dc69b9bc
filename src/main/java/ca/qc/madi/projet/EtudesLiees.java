package ca.qc.madi.projet;

import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Etude;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.EtudeConnue;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The studies a GES or INNO project may come from: those the ministry knows, and the PTE projects of the dossier. */
final class EtudesLiees {

    private EtudesLiees() {}

    static List<EtudeConnue> de(Dossier dossier, Collection<Projet> projets) {
        Stream<EtudeConnue> ecrites = dossier.etudes().stream().map(EtudesLiees::ecrite);
        Stream<EtudeConnue> projetees = projets.stream()
                .filter(p -> p.volet() == Volet.PTE && !p.arrete())
                .map(EtudesLiees::projetee);
        return Stream.concat(ecrites, projetees).toList();
    }

    /** No measure written down says that they are not known here. */
    private static EtudeConnue ecrite(Etude etude) {
        List<String> mesures = etude.mesures().isEmpty() ? null : etude.mesures();
        return new EtudeConnue(etude.titre(), etude.date(), etude.conforme(), etude.emergentes(), mesures);
    }

    /** It is judged conforming when its final report is accepted (AMB-39); what it evaluates is told there (G-PTE-04). */
    private static EtudeConnue projetee(Projet pte) {
        boolean conforme = pte.rapport(RefRapport.FINAL)
                .filter(r -> r.etat() == EtatRapport.ACCEPTE)
                .isPresent();
        Boolean emergentes = pte.rapport(RefRapport.FINAL)
                .flatMap(Rapport::pointsEtude)
                .map(points -> points.contains(PointEtude.EMERGENTES))
                .orElse(null);
        return new EtudeConnue(pte.titre(), pte.ref().projet(), pte.fin().orElse(null), conforme, emergentes, null);
    }
}
