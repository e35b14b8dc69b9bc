package ca.qc.madi.projet;

import ca.qc.madi.dossier.DossierIntrouvable;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.Geste;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the ministry's people note about a dossier for each other and for the auditor. The notes of a dossier are a chain
 * of the book beside the dossier's own: none is changed or taken out unseen, and nothing that the émetteur sees of its
 * dossier, not even how many facts it holds, moves with a note.
 */
@Component
public class Notes {

    /** In characters. */
    static final int LONGUEUR = 4 * 1000;

    private final Dossiers dossiers;
    private final Projets projets;
    private final Journal journal;
    private final Actes actes;
    private final Horloge horloge;

    Notes(Dossiers dossiers, Projets projets, Journal journal, Actes actes, Horloge horloge) {
        this.dossiers = dossiers;
        this.projets = projets;
        this.journal = journal;
        this.actes = actes;
        this.horloge = horloge;
    }

    /**
     * Writes one, now.
     *
     * @param projet null for the dossier as a whole
     * @param corrige rank of the note that this one corrects; null for none
     * @throws ActeRefuse M-TEXTE-01 for a blank text, M-NOTE-01 for one too long, M-NOTE-02 for a project that the
     *     dossier has not, M-NOTE-03 for a note to correct that it has not
     */
    public void inscrire(String dossier, @Nullable String projet, String texte, @Nullable Long corrige, Acteur par) {
        actes.executer(new Acte("note", dossier, projet, par, horloge.instant()), () -> {
            Geste.NOTER.exiger(par);
            ActeRefuse.siVide(texte);
            String propre = texte.strip().replace("\r\n", "\n");
            if (propre.length() > LONGUEUR) throw new ActeRefuse("M-NOTE-01", LONGUEUR, propre.length());
            if (projet != null && !projets.duDossier(dossier, par).containsKey(projet)) {
                throw new ActeRefuse("M-NOTE-02", projet);
            }
            String chaine = Journal.notes(dossier);
            if (corrige != null && (corrige < 1 || corrige > journal.rang(chaine))) {
                throw new ActeRefuse("M-NOTE-03", String.valueOf(corrige));
            }
            journal.consigner(chaine, new NoteInscrite(projet, propre, corrige));
        });
    }

    /**
     * Those of a dossier, oldest first.
     *
     * @throws DossierIntrouvable when there is no such dossier, and for an émetteur
     */
    public List<Note> lire(String dossier, Acteur lecteur) {
        if (lecteur.role() == Role.EMETTEUR) throw new DossierIntrouvable();
        dossiers.exigerAcces(dossier, lecteur);
        List<Fait> faits = journal.lire(Journal.notes(dossier));
        Map<Long, Long> corrigees = new HashMap<>();
        faits.forEach(f -> {
            Long corrige = contenu(f).corrige();
            if (corrige != null) corrigees.put(corrige, f.rang());
        });
        return faits.stream()
                .map(f -> Note.de(f, contenu(f), corrigees.get(f.rang())))
                .toList();
    }

    private static NoteInscrite contenu(Fait fait) {
        return (NoteInscrite) fait.contenu();
    }
}
