package ca.qc.madi.bureau;

import ca.qc.madi.flux.Flux;
import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.Collegues;
import ca.qc.madi.securite.Geste;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A person takes a task in charge, gives it back, hands it to a colleague or sets a day to come back to it. Each takes
 * only those of their own role; every act is kept, and so is every refusal.
 */
@Component
public class PriseEnCharge {

    private final Actes actes;
    private final Flux flux;
    private final RegistreTaches registre;
    private final GestesInscrits gestes;
    private final Collegues collegues;
    private final Absences absences;
    private final Horloge horloge;

    PriseEnCharge(
            Actes actes,
            Flux flux,
            RegistreTaches registre,
            GestesInscrits gestes,
            Collegues collegues,
            Absences absences,
            Horloge horloge) {
        this.actes = actes;
        this.flux = flux;
        this.registre = registre;
        this.gestes = gestes;
        this.collegues = collegues;
        this.absences = absences;
        this.horloge = horloge;
    }

    /**
     * Takes it; a delegate takes what an absent colleague holds in that colleague's name.
     *
     * @throws ActeRefuse M-TACHE-01 when it does not wait, M-TACHE-02 when another person holds it
     */
    public void reclamer(String tache, Acteur par) {
        agir("prise-en-charge", tache, par, t -> {
            if (t.titulaire() != null && absences.absents(par.id()).contains(t.titulaire())) {
                flux.attribuer(tache, par.id());
                registre.auNomDe(tache, t.titulaire());
            } else {
                flux.reclamer(tache, par.id());
            }
            return consigne(t, "prise-en-charge", par, t.titulaire(), par.id());
        });
    }

    public void liberer(String tache, Acteur par) {
        agir("remise-en-commun", tache, par, t -> {
            flux.liberer(tache, par.id());
            return consigne(t, "remise-en-commun", par, t.titulaire(), null);
        });
    }

    /**
     * Hands a task of the ministry to a colleague, whoever holds it.
     *
     * @throws ActeRefuse M-COLLEGUE-01 when there is no such colleague
     */
    public void attribuer(String tache, String collegue, Acteur par) {
        agir("reattribution", tache, par, t -> {
            Geste.TENIR_BUREAU.exiger(par);
            if (!collegues.existe(collegue)) throw new ActeRefuse("M-COLLEGUE-01");
            flux.attribuer(tache, collegue);
            return consigne(t, "reattribution", par, t.titulaire(), collegue);
        });
    }

    /** Sets the day to come back to it; null takes it away. An analyst may follow what an émetteur owes too. */
    public void suivre(String tache, @Nullable LocalDate jour, Acteur par) {
        agir("relance", tache, par, t -> {
            Geste.TENIR_BUREAU.exiger(par);
            registre.suivre(tache, jour);
            return consigne(t, "relance", par, texte(t.suiviLe()), texte(jour));
        });
    }

    /** Refuses the whole of what is asked, and keeps the refusal, where this person may do none of it. */
    public void exiger(Acteur par) {
        if (Geste.TENIR_BUREAU.permisA(par.role())) return;
        actes.executer(new Acte("reattribution", null, par, horloge.instant()), () -> Geste.TENIR_BUREAU.exiger(par));
    }

    /** What was done with a task, oldest first. */
    public List<GesteTache> gestes(String tache) {
        return gestes.findByTacheOrderById(tache).stream()
                .map(GesteInscrit::lire)
                .toList();
    }

    /** What was done with every task, oldest first. */
    public List<GesteTache> gestes() {
        return gestes.findAllByOrderById().stream().map(GesteInscrit::lire).toList();
    }

    private void agir(String nom, String id, Acteur par, Function<LigneRegistre, GesteInscrit> geste) {
        Optional<LigneRegistre> visee =
                registre.lire(id).filter(LigneRegistre::ouverte).filter(t -> peutViser(nom, t, par));
        String dossier = visee.map(t -> t.repere().dossier()).orElse(null);
        String projet = visee.map(t -> t.repere().projet()).orElse(null);
        actes.executer(new Acte(nom, dossier, projet, par, horloge.instant()), () -> {
            Geste.RECLAMER_TACHE.exiger(par);
            if (visee.isEmpty()) throw new ActeRefuse("M-TACHE-01");
            LigneRegistre tache =
                    registre.lire(id).filter(LigneRegistre::ouverte).orElseThrow(() -> new ActeRefuse("M-TACHE-01"));
            gestes.save(geste.apply(tache));
        });
    }

    /** A task done, never there, of another role or of another company: none of them waits for this person. */
    private static boolean peutViser(String nom, LigneRegistre tache, Acteur par) {
        if (par.role() == Role.EMETTEUR) {
            return tache.deLEmetteur() && Objects.equals(tache.emetteur(), par.emetteur());
        }
        return nom.equals("relance") || !tache.deLEmetteur();
    }

    private GesteInscrit consigne(
            LigneRegistre tache, String geste, Acteur par, @Nullable String avant, @Nullable String apres) {
        return new GesteInscrit(tache, geste, par.id(), avant, apres, horloge.instant());
    }

    private static @Nullable String texte(@Nullable LocalDate jour) {
        return jour == null ? null : jour.toString();
    }
}
