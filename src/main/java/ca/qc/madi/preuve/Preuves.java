package ca.qc.madi.preuve;

import ca.qc.madi.correspondance.Lettres;
import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.securite.Geste;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Evidence that leaves the building: one dossier as a file that is verified alone. */
@Component
public class Preuves {

    private final Dossiers dossiers;
    private final Lettres lettres;
    private final Conservation conservation;
    private final Scellement scellement;
    private final TransactionTemplate lecture;

    Preuves(
            Dossiers dossiers,
            Lettres lettres,
            Conservation conservation,
            Scellement scellement,
            PlatformTransactionManager transactions) {
        this.dossiers = dossiers;
        this.lettres = lettres;
        this.conservation = conservation;
        this.scellement = scellement;
        this.lecture = new TransactionTemplate(transactions);
        this.lecture.setReadOnly(true);
    }

    /**
     * For a person of the ministry, or the auditor.
     *
     * @throws DossierIntrouvable when there is none, or it is another company's
     */
    public byte[] exporter(String dossier, Acteur par) {
        dossiers.exigerAcces(dossier, par);
        Geste.EXPORTER_PREUVE.exiger(par);
        return exporter(dossier);
    }

    /** The file; letters not frozen yet are frozen first, so that none is missing. */
    public byte[] exporter(String dossier) {
        dossiers.exigerAcces(dossier, Acteur.MOTEUR);
        lettres.duDossier(dossier, Acteur.MOTEUR).forEach(l -> lettres.pdf(dossier, l.numero(), Acteur.MOTEUR));
        return lecture.execute(
                statut -> Archive.ecrire(conservation.lire(dossier), sceaux(dossier), scellement::signer));
    }

    private Map<String, byte[]> sceaux(String dossier) {
        Map<String, byte[]> sceaux = new TreeMap<>();
        sceaux.put(Scellement.CLE, scellement.clePublique());
        for (SceauConserve sceau : scellement.de(dossier)) {
            sceaux.put(Sceau.nom(sceau.numero()) + ".json", sceau.octets());
            sceaux.put(Sceau.nom(sceau.numero()) + ".sig", sceau.signature());
        }
        return sceaux;
    }
}
