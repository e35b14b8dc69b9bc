package ca.qc.madi.simulation;

import ca.qc.madi.dossier.Etude;
import ca.qc.madi.dossier.FaitDossier.AutorisationObtenue;
import ca.qc.madi.dossier.FaitDossier.AutorisationRefusee;
import ca.qc.madi.dossier.FaitDossier.EmetteurDesiste;
import ca.qc.madi.dossier.FaitDossier.EntenteEnVigueur;
import ca.qc.madi.dossier.FaitDossier.EntenteResiliee;
import ca.qc.madi.dossier.FaitDossier.EntenteSignee;
import ca.qc.madi.dossier.FaitDossier.EntenteTransmise;
import ca.qc.madi.dossier.FaitDossier.EtudeInscrite;
import ca.qc.madi.dossier.FaitDossier.InteretConfirme;
import ca.qc.madi.dossier.FaitDossier.LettreOctroiTransmise;
import ca.qc.madi.dossier.FaitDossier.OffreDeclinee;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.dossier.FaitDossier.OffreRetiree;
import ca.qc.madi.dossier.FaitDossier.VoieDeterminee;
import ca.qc.madi.journal.Fait;
import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the facts of étapes 1 to 5, and the end of a dossier, as acts. */
final class RedactionDossier {

    private final Feuillet feuillet;

    /** The studies known with the offer: they open the scenario. */
    final ArrayNode etudes = Feuillet.NOEUDS.arrayNode();

    private Instant offre = Instant.MIN;

    RedactionDossier(Feuillet feuillet) {
        this.feuillet = feuillet;
        feuillet.sansActe(VoieDeterminee.class, EntenteTransmise.class, EntenteEnVigueur.class);
        feuillet.pour(OffreFaite.class, (f, o) -> {
            offre = f.dateEffet();
            feuillet.acte(f, "offre");
        });
        feuillet.pour(EtudeInscrite.class, (f, e) -> etude(f, e.etude()));
        feuillet.pour(
                InteretConfirme.class, (f, i) -> feuillet.acte(f, "reponse").put("interet", true));
        feuillet.pour(OffreDeclinee.class, (f, o) -> feuillet.acte(f, "reponse").put("interet", false));
        feuillet.pour(
                AutorisationObtenue.class,
                (f, a) -> feuillet.acte(f, "autorisation")
                        .put("numero", feuillet.anonymes.de("Autorisation", a.numero())));
        feuillet.pour(
                AutorisationRefusee.class,
                (f, a) -> feuillet.acte(f, "autorisation").put("accordee", false));
        feuillet.pour(LettreOctroiTransmise.class, (f, l) -> feuillet.acte(f, "lettre-octroi"));
        feuillet.pour(
                EntenteSignee.class,
                (f, s) -> feuillet.acte(f, "signature")
                        .put("partie", s.partie().name())
                        .put("par", feuillet.anonymes.de("Personne", s.signataire())));
        feuillet.pour(OffreRetiree.class, (f, r) -> feuillet.acte(f, "retrait").put("partie", "MELCCFP"));
        feuillet.pour(
                EmetteurDesiste.class, (f, r) -> feuillet.acte(f, "retrait").put("partie", "EMETTEUR"));
        feuillet.pour(
                EntenteResiliee.class,
                (f, r) ->
                        feuillet.acte(f, "resiliation").put("partie", r.partie().name()));
    }

    private void etude(Fait fait, Etude etude) {
        boolean avecOffre = fait.dateEffet().equals(offre);
        ObjectNode decrite = avecOffre ? etudes.addObject() : feuillet.acte(fait, "etude");
        decrite.put("titre", feuillet.anonymes.de(RedactionProjet.ETUDE, etude.titre()));
        decrite.put(avecOffre ? "date" : "le", etude.date().toString());
        decrite.put("conforme", etude.conforme()).put("emergentes", etude.emergentes());
        ArrayNode mesures = decrite.putArray("mesures");
        etude.mesures().forEach(mesures::add);
    }
}
