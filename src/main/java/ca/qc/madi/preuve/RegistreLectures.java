package ca.qc.madi.preuve;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.securite.Geste;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who read what, apart from the dossiers' chains: a row for each thing read by a person. */
@Component
public class RegistreLectures {

    private static final int OBJET = 200;

    /** The latest of them, on a page. */
    public static final int PAGE = 500;

    private final Lectures lectures;
    private final Dossiers dossiers;
    private final Horloge horloge;

    RegistreLectures(Lectures lectures, Dossiers dossiers, Horloge horloge) {
        this.lectures = lectures;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    /** The kinds of things read. */
    public enum Quoi {
        PAGE,
        FICHIER,
        LETTRE,
        VERDICT,
        EXPORT
    }

    /** One reading, as the auditor sees it. */
    public record Vue(Instant quand, String par, String role, Quoi quoi, String objet) {}

    /** @param dossier null for what is about no single dossier */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noter(@Nullable String dossier, Quoi quoi, String objet, String par, String role) {
        String court = objet.length() > OBJET ? objet.substring(0, OBJET) : objet;
        lectures.save(new Lecture(dossier, quoi.name(), court, par, role, horloge.instant()));
    }

    /**
     * The latest readings of a dossier, newest first.
     *
     * @throws DossierIntrouvable when there is none, or it is another company's
     */
    @Transactional(readOnly = true)
    public List<Vue> duDossier(String dossier, Acteur par) {
        dossiers.exigerAcces(dossier, par);
        Geste.LIRE_LECTURES.exiger(par);
        return lectures.findByDossierOrderByIdDesc(dossier, Limit.of(PAGE)).stream()
                .map(l -> new Vue(l.quand(), l.par(), l.role(), Quoi.valueOf(l.quoi()), l.objet()))
                .toList();
    }
}
