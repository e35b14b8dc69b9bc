package ca.qc.madi.projet;

import ca.qc.madi.formulaire.DonneesFormulaire;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What stored workbooks forecast, read from their bytes once while the program runs: bytes never change. */
@Component
public class PrevisionsDesFormulaires {

    private final LecturesClasseurs lectures;
    private final Map<String, PrevisionAnnuelle> lues = new ConcurrentHashMap<>();

    PrevisionsDesFormulaires(LecturesClasseurs lectures) {
        this.lectures = lectures;
    }

    /** @param sha256 a received workbook without ERREUR */
    public PrevisionAnnuelle lire(String sha256) {
        return lues.computeIfAbsent(sha256, this::ouvrir);
    }

    private PrevisionAnnuelle ouvrir(String sha256) {
        return PrevisionAnnuelle.de(DonneesFormulaire.de(lectures.lire(sha256)));
    }
}
