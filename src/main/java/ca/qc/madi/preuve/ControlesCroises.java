package ca.qc.madi.preuve;

import ca.qc.madi.bureau.PriseEnCharge;
import ca.qc.madi.cadre.Mesures;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.FicheDossier;
import ca.qc.madi.journal.RegistreRefus;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.preuve.BilanControles.Section;
import ca.qc.madi.securite.Geste;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The checks over all dossiers together: nothing is written, each dossier is folded once for all of them. */
@Component
public class ControlesCroises {

    private final Dossiers dossiers;
    private final RegistreRefus refus;
    private final PriseEnCharge prise;
    private final Horloge horloge;

    ControlesCroises(Dossiers dossiers, RegistreRefus refus, PriseEnCharge prise, Horloge horloge) {
        this.dossiers = dossiers;
        this.refus = refus;
        this.prise = prise;
        this.horloge = horloge;
    }

    /**
     * @throws DossierIntrouvable for an émetteur, who learns nothing of these checks
     * @throws ca.qc.madi.partage.ActeRefuse M-CONTROLE-01, M-CONTROLE-02
     */
    @Transactional(readOnly = true)
    public BilanControles lire(FiltreControles demande, Acteur acteur) {
        if (!Geste.CROISER_DOSSIERS.permisA(acteur.role())) throw new DossierIntrouvable();
        demande.exiger();
        FiltreControles filtre = demande.complete(Mesures.choisie("").le(horloge.aujourdhui(), Map.of()));
        List<FicheDossier> fiches = dossiers.visibles(acteur);
        Map<String, String> emetteurs =
                fiches.stream().collect(Collectors.toMap(FicheDossier::id, FicheDossier::emetteur));
        List<DossierLu> lus = fiches.stream()
                .flatMap(f -> DossierLu.de(f.id(), dossiers.faits(f.id(), acteur)).stream())
                .toList();
        return new BilanControles(
                filtre,
                Arrays.stream(ControleCroise.values())
                        .filter(filtre::demande)
                        .map(c -> new Section(c, lignes(c, lus, emetteurs, filtre)))
                        .toList());
    }

    private List<LigneControle> lignes(
            ControleCroise controle, List<DossierLu> lus, Map<String, String> emetteurs, FiltreControles filtre) {
        return switch (controle) {
            case PIECES_EN_DOUBLE -> PiecesEnDouble.chercher(lus, filtre);
            case SOUS_LE_SEUIL -> SousLeSeuil.chercher(lus, filtre);
            case FRACTIONNEMENTS -> Fractionnements.chercher(lus, filtre);
            case PAIRES -> Paires.chercher(lus, filtre);
            case DEROGATIONS -> Derogations.chercher(lus, filtre);
            case REFUS -> RegistresCroises.refus(refus.tous(), emetteurs, filtre);
            case GESTES -> RegistresCroises.gestes(prise.gestes(), emetteurs, filtre);
        };
    }
}
