package ca.qc.madi.dossier;

import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Role;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The dossiers a person may see: an émetteur's own, every one for the ministry and the auditor. */
@Component
public class Dossiers {

    private final FichesDossiers fiches;
    private final Journal journal;
    private final AccesDossiers acces;

    Dossiers(FichesDossiers fiches, Journal journal, AccesDossiers acces) {
        this.fiches = fiches;
        this.journal = journal;
        this.acces = acces;
    }

    /**
     * The dossier as its facts tell it now.
     *
     * @throws DossierIntrouvable when there is none, or it is another company's
     */
    public Dossier lire(String id, Acteur acteur) {
        exigerAcces(id, acteur);
        return Dossier.depuis(id, journal.lire(id)).orElseThrow(DossierIntrouvable::new);
    }

    /** The dossier as its first facts told it, handed in by whoever may read them. */
    public Dossier alors(String id, List<Fait> premiers) {
        return Dossier.depuis(id, premiers).orElseThrow(DossierIntrouvable::new);
    }

    /** The facts of a dossier this person may see, oldest first. */
    public List<Fait> faits(String id, Acteur acteur) {
        exigerAcces(id, acteur);
        return journal.lire(id);
    }

    public List<FicheDossier> visibles(Acteur acteur) {
        if (acteur.role() != Role.EMETTEUR) return fiches.findAllByOrderById();
        return acteur.emetteur() == null ? List.of() : fiches.findByEmetteurOrderById(acteur.emetteur());
    }

    /** DossierIntrouvable when there is none, or it is another company's; an act on a dossier is asked by itself. */
    public void exigerAcces(String id, Acteur acteur) {
        acces.exiger(id, acteur);
    }

    /** From now on it is that company's, and no longer that of whoever held it. */
    void transferer(String id, String repreneur) {
        fiches.findById(id).orElseThrow(DossierIntrouvable::new).passerA(repreneur);
        fiches.flush();
    }

    /** The émetteur's dossier of this measure whose offer has not come to nothing. */
    Optional<Dossier> enCours(String emetteur, String mesure) {
        return fiches.findByEmetteurOrderById(emetteur).stream()
                .filter(fiche -> fiche.mesure().equals(mesure))
                .flatMap(fiche -> Dossier.depuis(fiche.id(), journal.lire(fiche.id())).stream())
                .filter(dossier -> !dossier.sansSuite())
                .findFirst();
    }

    /** The sum of what a measure holds for its dossiers, in CAD. */
    Money offert(String mesure) {
        return fiches.findAllByOrderById().stream()
                .filter(fiche -> fiche.mesure().equals(mesure))
                .flatMap(fiche -> Dossier.depuis(fiche.id(), journal.lire(fiche.id())).stream())
                .map(Dossier::engage)
                .reduce(Montants.ZERO, Money::plus);
    }

    /** Opens the card of a new dossier and gives its number. */
    String inscrire(String emetteur, String mesure) {
        String id = "D-%04d".formatted(fiches.prochainNumero());
        fiches.save(new FicheDossier(id, emetteur, mesure));
        return id;
    }
}
