package ca.qc.madi.preuve;

import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.preuve.Conserve.Registre;
import ca.qc.madi.versement.FaitVersement.VersementEmis;
import ca.qc.madi.versement.FaitVersement.VersementPaye;
import ca.qc.madi.versement.FaitVersement.VersementRejete;
import ca.qc.madi.versement.FaitVersement.VersementTransmis;
import ca.qc.madi.versement.OrdrePaiement.Etat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One payment order for each payment issued, no more, at its amount, where the facts say it is. */
final class ControleOrdres {

    private static final String TABLE = "ordre_paiement ";

    private ControleOrdres() {}

    /** An order as the facts tell it. */
    private record Attendu(
            long rang,
            Money montant,
            LocalDate emisLe,
            Etat etat,
            @Nullable String lot) {

        private Attendu vers(Etat nouvel, String numero) {
            return new Attendu(rang, montant, emisLe, nouvel, numero);
        }
    }

    static void verifier(Conserve conserve, List<Fait> lus, Ecarts ecarts) {
        Map<String, Attendu> attendus = new LinkedHashMap<>();
        lus.forEach(fait -> suivre(fait, attendus));
        for (Ligne ordre : conserve.lignes(Registre.ORDRE)) {
            ecarts.compter(Controle.REGISTRES);
            String nom = nom(ordre.texte("projet"), ordre.texte("rapport"));
            Attendu attendu = attendus.remove(nom);
            if (attendu == null) {
                ecarts.ajouter(Controle.REGISTRES, 0, TABLE + nom, "", ordre.texte("montant"), "");
                continue;
            }
            Money montant = Montants.dollars(ordre.texte("montant"));
            comparer(
                    ecarts,
                    attendu,
                    nom,
                    "montant",
                    montant.toString(),
                    attendu.montant().toString());
            comparer(
                    ecarts,
                    attendu,
                    nom,
                    "emis_le",
                    ordre.texte("emis_le"),
                    attendu.emisLe().toString());
            comparer(
                    ecarts,
                    attendu,
                    nom,
                    "etat",
                    ordre.texte("etat"),
                    attendu.etat().name());
            comparer(ecarts, attendu, nom, "lot", ordre.siDit("lot"), attendu.lot());
        }
        attendus.forEach((nom, attendu) ->
                ecarts.ajouter(Controle.REGISTRES, attendu.rang(), TABLE + nom, "", "", attendu.montant()));
    }

    private static void suivre(Fait fait, Map<String, Attendu> attendus) {
        Contenu contenu = fait.contenu();
        if (contenu instanceof VersementEmis e) {
            attendus.put(
                    nom(e.projet(), e.rapport()),
                    new Attendu(fait.rang(), e.montant(), fait.jour(), Etat.A_TRANSMETTRE, null));
        } else if (contenu instanceof VersementTransmis t) {
            attendus.computeIfPresent(nom(t.projet(), t.rapport()), (n, a) -> a.vers(Etat.TRANSMIS, t.lot()));
        } else if (contenu instanceof VersementPaye p) {
            attendus.computeIfPresent(nom(p.projet(), p.rapport()), (n, a) -> a.vers(Etat.PAYE, p.lot()));
        } else if (contenu instanceof VersementRejete r) {
            attendus.computeIfPresent(nom(r.projet(), r.rapport()), (n, a) -> a.vers(Etat.REJETE, r.lot()));
        }
    }

    private static void comparer(
            Ecarts ecarts,
            Attendu attendu,
            String nom,
            String champ,
            @Nullable String dit,
            @Nullable String recalcule) {
        ecarts.comparer(Controle.REGISTRES, attendu.rang(), TABLE + nom, champ, dit, recalcule);
    }

    private static String nom(String projet, String rapport) {
        return projet + " " + rapport;
    }
}
