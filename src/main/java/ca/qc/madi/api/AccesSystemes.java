package ca.qc.madi.api;

import ca.qc.madi.journal.Acte;
import ca.qc.madi.journal.Actes;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import ca.qc.madi.securite.ActeurConnecte;
import ca.qc.madi.securite.Geste;
import ca.qc.madi.securite.Jetons;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The tokens of the systems, as persons hold them. An émetteur makes and revokes those of its own company; the ministry
 * sees them all and may revoke any, but its own tokens are made on the command line only, so that nobody becomes two
 * persons by themselves. No system makes or revokes a token.
 */
@Component
public class AccesSystemes {

    private final Jetons jetons;
    private final ActeurConnecte connecte;
    private final Actes actes;
    private final Horloge horloge;

    AccesSystemes(Jetons jetons, ActeurConnecte connecte, Actes actes, Horloge horloge) {
        this.jetons = jetons;
        this.connecte = connecte;
        this.actes = actes;
        this.horloge = horloge;
    }

    /** Those this person may see, oldest first. */
    public List<Jetons.Fiche> lister(Acteur lecteur) {
        return jetons.lister().stream()
                .filter(j -> lecteur.role() != Role.EMETTEUR
                        || Objects.equals(j.acteur().emetteur(), lecteur.emetteur()))
                .toList();
    }

    /**
     * Makes one for a system of the person's own company.
     *
     * @param systeme its name, to which the company's identifier is put before
     * @param duree how long it is valid, {@code P1Y}
     * @throws ActeRefuse M-DROIT-11 for a system, M-JETON-01 for a name that cannot serve, M-JETON-02 for a duration
     */
    public Jetons.Neuf creer(String systeme, String duree, Acteur par) {
        return actes.executer(new Acte("jeton", null, par, horloge.instant()), () -> {
            Geste.CREER_JETON.exiger(par);
            exigerPersonne();
            if (systeme.isBlank()) throw new ActeRefuse("M-JETON-01", systeme);
            return jetons.creer(par.emetteur() + "." + systeme.strip(), par.role(), par.emetteur(), duree(duree));
        });
    }

    /** Never valid again; M-JETON-03 for one that this person may not see, or that does not exist. */
    public void revoquer(String id, Acteur par) {
        actes.executer(new Acte("jeton-revoque", null, par, horloge.instant()), () -> {
            Geste.REVOQUER_JETON.exiger(par);
            exigerPersonne();
            if (lister(par).stream().noneMatch(j -> j.id().equals(id))) throw new ActeRefuse("M-JETON-03", id);
            jetons.revoquer(id);
        });
    }

    private void exigerPersonne() {
        if (connecte.jeton().isPresent()) throw new ActeRefuse("M-DROIT-11");
    }

    private static Period duree(String texte) {
        try {
            return Period.parse(texte);
        } catch (DateTimeException e) {
            throw new ActeRefuse("M-JETON-02");
        }
    }
}
