package ca.qc.madi.preuve;

import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.FaitBrut;
import ca.qc.madi.journal.Livre;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody with the keys of the database would do who knows how the chain is made: every hash computed anew. */
final class Enchainement {

    private Enchainement() {}

    static void refaire(JdbcTemplate base, Livre livre, String dossier) {
        String tete = Empreinte.ORIGINE;
        long rang = 0;
        for (FaitBrut f : livre.duDossier(dossier)) {
            rang++;
            FaitBrut lie = new FaitBrut(
                    f.dossier(),
                    rang,
                    f.type(),
                    f.version(),
                    f.contenu(),
                    f.par(),
                    f.dateEffet(),
                    f.consigneLe(),
                    tete,
                    "");
            base.update(
                    "update fait set rang = ?, precedente = ?, empreinte = ? where dossier = ? and rang = ?",
                    rang,
                    tete,
                    lie.calculerEmpreinte(),
                    dossier,
                    f.rang());
            tete = lie.calculerEmpreinte();
        }
        base.update("update chaine set empreinte = ?, rang = ? where dossier = ?", tete, rang, dossier);
    }
}
