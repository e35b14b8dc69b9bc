package ca.qc.madi.projet;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.LecteurFormulaire;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What stored workbooks forecast, read from their bytes once while the program runs: bytes never change. */
@Component
public class PrevisionsDesFormulaires {

    private final Fichiers fichiers;
    private final Map<String, PrevisionAnnuelle> lues = new ConcurrentHashMap<>();

    PrevisionsDesFormulaires(Fichiers fichiers) {
        this.fichiers = fichiers;
    }

    /** @param sha256 a received workbook without ERREUR */
    public PrevisionAnnuelle lire(String sha256) {
        return lues.computeIfAbsent(sha256, this::ouvrir);
    }

    private PrevisionAnnuelle ouvrir(String sha256) {
        return LecteurFormulaire.lire(fichiers.ouvrir(sha256))
                .formulaire()
                .map(DonneesFormulaire::de)
                .map(PrevisionAnnuelle::de)
                .orElseThrow();
    }
}
