package ca.qc.madi.correspondance;

import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.FaitDossier.AutorisationObtenue;
import ca.qc.madi.dossier.FaitDossier.AutorisationRefusee;
import ca.qc.madi.dossier.FaitDossier.DossierRouvert;
import ca.qc.madi.dossier.FaitDossier.EntenteTransmise;
import ca.qc.madi.dossier.FaitDossier.LettreOctroiTransmise;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Acteur;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letters of étapes 1 to 5: the offer with its projet d'entente, the lettre d'octroi, the entente to be signed. */
@Component
@Order(1)
class LettresOctroi implements Redacteur {

    private static final String ENVELOPPE = "enveloppe";

    private final Dossiers dossiers;
    private final LettresEcrites lettres;

    LettresOctroi(Dossiers dossiers, LettresEcrites lettres) {
        this.dossiers = dossiers;
        this.lettres = lettres;
    }

    @Override
    public List<Redaction> rediger(Fait fait) {
        Contenu contenu = fait.contenu();
        if (contenu instanceof OffreFaite offre) {
            return List.of(new Redaction(Modele.OFFRE).montant(ENVELOPPE, offre.enveloppe()), entente(fait.dossier()));
        }
        if (contenu instanceof LettreOctroiTransmise octroi) return List.of(octroi(fait, octroi));
        if (contenu instanceof EntenteTransmise) return List.of(entente(fait.dossier()));
        if (contenu instanceof AutorisationRefusee refus) {
            return List.of(new Redaction(Modele.NON_AUTORISATION)
                    .texte("voie", refus.voie().name())
                    .texte("motif", refus.motif()));
        }
        if (contenu instanceof DossierRouvert rouvert) {
            return List.of(new Redaction(Modele.REOUVERTURE).texte("motif", rouvert.motif()));
        }
        return List.of();
    }

    /** Nothing in it depends on the day it is sent: the entente to be signed is the projet d'entente, to the byte. */
    private Redaction entente(String id) {
        Dossier dossier = dossiers.lire(id, Acteur.MOTEUR);
        LocalDate offerteLe = dossiers.faits(id, Acteur.MOTEUR).get(0).jour();
        Redaction entente = new Redaction(Modele.ENTENTE)
                .montant(ENVELOPPE, dossier.enveloppe())
                .datee(offerteLe);
        Dates.delaisDesProjets(entente, dossier.parametres(offerteLe));
        lettres.findFirstByDossierAndModeleOrderByRangAscIdAsc(id, Modele.ENTENTE)
                .ifPresent(projet -> entente.version(projet.version()));
        return entente;
    }

    private Redaction octroi(Fait fait, LettreOctroiTransmise octroi) {
        Redaction lettre = new Redaction(Modele.OCTROI).montant(ENVELOPPE, octroi.plafond());
        for (Fait avant : dossiers.faits(fait.dossier(), Acteur.MOTEUR)) {
            if (avant.contenu() instanceof AutorisationObtenue autorisation) {
                lettre.texte("voie", autorisation.voie().name())
                        .texte("numero", autorisation.numero())
                        .date("autorisation", avant.jour());
            }
        }
        return lettre;
    }
}
