package ca.qc.madi.accueil.web;

import ca.qc.madi.accueil.web.Champ.Genre;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.Fichiers;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.versement.LigneLot;
import ca.qc.madi.versement.LotPaiement;
import ca.qc.madi.versement.LotsPaiement;
import ca.qc.madi.versement.OrdrePaiement;
import ca.qc.madi.versement.OrdrePaiement.Etat;
import ca.qc.madi.versement.RemisePaiements;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be handed over to the paying system and what was; an émetteur sees none of it. */
@Component
class LecturePaiements {

    private final RemisePaiements remise;
    private final LotsPaiement lots;
    private final Fichiers fichiers;
    private final Dossiers dossiers;
    private final Emetteurs emetteurs;

    LecturePaiements(
            RemisePaiements remise, LotsPaiement lots, Fichiers fichiers, Dossiers dossiers, Emetteurs emetteurs) {
        this.remise = remise;
        this.lots = lots;
        this.fichiers = fichiers;
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
    }

    @Transactional(readOnly = true)
    public VuePaiements lire(Acteur acteur) {
        exigerMinistere(acteur);
        List<VuePaiements.Attente> attente =
                remise.enAttente().stream().map(o -> attente(o, acteur)).toList();
        Money total = attente.stream().map(VuePaiements.Attente::montant).reduce(Montants.ZERO, Money::plus);
        Map<String, Long> sansReponse = remise.sansReponse();
        return new VuePaiements(
                attente,
                total,
                lots.findAllByOrderByNumeroDesc().stream()
                        .map(lot -> lot(lot, sansReponse.getOrDefault(lot.numero(), 0L)))
                        .toList());
    }

    /** One batch with its answers. */
    @Transactional(readOnly = true)
    public VueLot lot(String numero, Acteur acteur) {
        return du(numero, acteur, lot -> {
            List<LigneLot> lignes = remise.lire(lot, acteur);
            long sansReponse =
                    lignes.stream().filter(l -> l.etat() == Etat.TRANSMIS).count();
            return new VueLot(lot(lot, sansReponse), lignes);
        });
    }

    /** The file of a batch, as it was handed over. */
    byte[] fichier(String numero, Acteur acteur) {
        return du(numero, acteur, lot -> fichiers.ouvrir(lot.fichier()));
    }

    private <T> T du(String numero, Acteur acteur, Function<LotPaiement, T> lecture) {
        exigerMinistere(acteur);
        return lecture.apply(lots.findById(numero).orElseThrow(DossierIntrouvable::new));
    }

    List<Formulaire> formulaires(Acteur acteur) {
        if (!Geste.REMETTRE_PAIEMENTS.permisA(acteur.role())) return List.of();
        return List.of(
                Formulaire.de("lot", "/paiements/lots", List.of(Champ.facultatif("dateEffet", Genre.DATE))),
                Formulaire.de(
                        "retour",
                        "/paiements/retours",
                        List.of(Champ.requis("retour", Genre.FICHIER), Champ.facultatif("dateEffet", Genre.DATE))));
    }

    private VuePaiements.Attente attente(OrdrePaiement ordre, Acteur acteur) {
        Dossier dossier = dossiers.lire(ordre.ref().projet().dossier(), acteur);
        String nom = emetteurs.findById(dossier.emetteur()).map(Emetteur::nom).orElse(dossier.emetteur());
        return new VuePaiements.Attente(ordre.ref(), nom, ordre.montant(), ordre.emisLe(), ordre.reference());
    }

    private static VuePaiements.Lot lot(LotPaiement lot, long sansReponse) {
        return new VuePaiements.Lot(lot.numero(), lot.formeLe(), lot.nombre(), lot.total(), lot.fichier(), sansReponse);
    }

    private static void exigerMinistere(Acteur acteur) {
        if (acteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
    }
}
