package ca.qc.madi.avenant;

import ca.qc.madi.dossier.Cession;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteur.Fonction;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.FaitDossier.CessionDeclaree;
import ca.qc.madi.dossier.FaitDossier.CessionTraitee;
import ca.qc.madi.dossier.FaitDossier.ContactChange;
import ca.qc.madi.dossier.Justification;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Journal;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Neq;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Personnes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What changes at the émetteur itself: the person to write to, the person who may sign, the owner of one of its sites
 * (étapes 11 to 13 go on under the new one). Names stand with the persons; facts hold their identifiers only.
 */
@Component
public class ChangementsEmetteur {

    private final Actes actes;
    private final Journal journal;
    private final Dossiers dossiers;
    private final Emetteurs emetteurs;
    private final Personnes personnes;

    ChangementsEmetteur(Actes actes, Journal journal, Dossiers dossiers, Emetteurs emetteurs, Personnes personnes) {
        this.actes = actes;
        this.journal = journal;
        this.dossiers = dossiers;
        this.emetteurs = emetteurs;
        this.personnes = personnes;
    }

    /** Somebody to write to. */
    public record Nouvelle(String nom, String courriel, String telephone) {}

    /** The site and the company that takes it over on that day. */
    public record Reprise(String etablissement, String acquereur, String neq, LocalDate survenu) {}

    /** @param effet first day the new person answers, not before the offer; it may be to come */
    public void changer(
            String id,
            Fonction fonction,
            Nouvelle personne,
            LocalDate effet,
            Justification justification,
            Acteur par,
            Instant quand) {
        agir("contact", id, Geste.CHANGER_CONTACT, par, quand, faits -> {
            justification.exiger();
            ActeRefuse.siAvant(faits.get(0).jour(), effet, "M-DATE-02");
            String nouvelle = inscrire(id, faits, personne);
            journal.consigner(id, new ContactChange(fonction, nouvelle, effet, justification));
        });
    }

    /** Refused with M-CESSION-01 for a site that is not the émetteur's, M-CESSION-02 while another waits for an answer. */
    public void declarer(
            String id, Reprise reprise, Nouvelle representant, Justification justification, Acteur par, Instant quand) {
        agir("cession", id, Geste.DECLARER_CESSION, par, quand, faits -> {
            justification.exiger();
            exigerSite(id, reprise.etablissement(), par);
            if (attendue(faits, reprise.etablissement())) throw new ActeRefuse("M-CESSION-02", reprise.etablissement());
            ActeRefuse.siVide(reprise.acquereur());
            if (!Neq.bienForme(reprise.neq())) throw new ActeRefuse("M-CESSION-04", reprise.neq());
            LocalDate jour = Horloge.jour(quand);
            if (reprise.survenu().isAfter(jour))
                throw new ActeRefuse("M-DATE-01", reprise.survenu().toString());
            journal.consigner(
                    id,
                    new CessionDeclaree(
                            reprise.etablissement(),
                            reprise.acquereur(),
                            reprise.neq(),
                            inscrire(id, faits, representant),
                            reprise.survenu(),
                            justification));
        });
    }

    /** The ministry accepts the new owner, whom the commitment binds from then on, or does not; M-CESSION-03 when none waits. */
    public void traiter(String id, String etablissement, boolean acceptee, String motif, Acteur par, Instant quand) {
        agir("suite-cession", id, Geste.ANALYSER, par, quand, faits -> {
            if (!attendue(faits, etablissement)) throw new ActeRefuse("M-CESSION-03", etablissement);
            ActeRefuse.siVide(motif);
            journal.consigner(id, new CessionTraitee(etablissement, acceptee, motif));
        });
    }

    private static boolean attendue(List<Fait> faits, String etablissement) {
        return Cession.depuis(faits).stream()
                .anyMatch(c -> c.attendue() && c.declaree().etablissement().equals(etablissement));
    }

    private void exigerSite(String id, String etablissement, Acteur par) {
        Emetteur emetteur =
                emetteurs.findById(dossiers.lire(id, par).emetteur()).orElseThrow();
        boolean sien =
                emetteur.etablissements().stream().anyMatch(e -> e.numero().equals(etablissement));
        if (!sien) throw new ActeRefuse("M-CESSION-01", etablissement);
    }

    /** A new person each time, so that earlier facts keep theirs. */
    private String inscrire(String id, List<Fait> faits, Nouvelle personne) {
        ActeRefuse.siVide(personne.nom());
        String identifiant = "contact-" + id + "-" + (faits.size() + 1);
        personnes.inscrire(
                identifiant,
                personne.nom().strip(),
                personne.courriel().strip(),
                personne.telephone().strip());
        return identifiant;
    }

    private interface Suite {
        void mener(List<Fait> faits);
    }

    private void agir(String acte, String id, Geste geste, Acteur par, Instant quand, Suite suite) {
        actes.executer(new Acte(acte, id, par, quand), () -> {
            geste.exiger(par);
            Dossier dossier = dossiers.lire(id, par);
            if (dossier.sansSuite()) throw new ActeRefuse("M-ETAT-01", dossier.etat());
            suite.mener(dossiers.faits(id, par));
        });
    }
}
