package ca.qc.madi.preuve;

import ca.qc.madi.dossier.FaitDossier.DossierTransfere;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.preuve.Conserve.Registre;
import ca.qc.madi.versement.FaitVersement.VersementTransmis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rows that follow from the facts say what the facts say: the card, payment orders, batches, letters, due dates. */
@Component
class ControleRegistres {

    private final ControleEcheances echeances;

    ControleRegistres(ControleEcheances echeances) {
        this.echeances = echeances;
    }

    void verifier(Conserve conserve, List<Fait> lus, Ecarts ecarts) {
        ecarts.tenter(Controle.REGISTRES, 1, "dossier", () -> fiche(conserve, lus, ecarts));
        ecarts.tenter(Controle.REGISTRES, 0, "ordre_paiement", () -> ControleOrdres.verifier(conserve, lus, ecarts));
        ecarts.tenter(Controle.REGISTRES, 0, "lot_paiement", () -> lots(conserve, lus, ecarts));
        ecarts.tenter(Controle.REGISTRES, 0, "lettre", () -> lettres(conserve, lus, ecarts));
        ecarts.tenter(Controle.REGISTRES, 0, "echeance", () -> echeances.verifier(conserve, lus, ecarts));
    }

    private static void fiche(Conserve conserve, List<Fait> lus, Ecarts ecarts) {
        OffreFaite offre = (OffreFaite) lus.get(0).contenu();
        Optional<Ligne> fiche = conserve.lignes(Registre.DOSSIER).stream().findFirst();
        for (String champ : List.of("emetteur", "mesure")) {
            String attendu = champ.equals("mesure") ? offre.mesure() : emetteur(lus, offre);
            String dit = fiche.map(l -> l.siDit(champ)).orElse(null);
            ecarts.comparer(Controle.REGISTRES, 1, "dossier", champ, dit, attendu);
        }
    }

    /** Whose it is: the company it was offered to, or the last that took it over. */
    private static String emetteur(List<Fait> lus, OffreFaite offre) {
        return lus.stream()
                .map(Fait::contenu)
                .filter(DossierTransfere.class::isInstance)
                .map(c -> ((DossierTransfere) c).emetteur())
                .reduce(offre.emetteur(), (avant, apres) -> apres);
    }

    /** A batch is checked where it stands: its file speaks of others too, and never leaves with a dossier. */
    private static void lots(Conserve conserve, List<Fait> lus, Ecarts ecarts) {
        for (Ligne lot : conserve.lignes(Registre.LOT)) {
            ecarts.compter(Controle.REGISTRES);
            String lieu = "lot_paiement " + lot.texte("numero");
            BigDecimal somme = new BigDecimal(lot.texte("somme"));
            boolean renvoye = Integer.parseInt(lot.texte("nombre")) > Integer.parseInt(lot.texte("ordres"));
            if (!renvoye) {
                ecarts.comparer(
                        Controle.REGISTRES,
                        0,
                        lieu,
                        "total",
                        Montants.dollars(lot.texte("total")),
                        Montants.dollars(somme.toPlainString()));
            }
            String trouve = conserve.fichiers()
                    .apply(lot.texte("fichier"))
                    .map(Empreinte::de)
                    .orElse("");
            ecarts.comparer(Controle.REGISTRES, 0, lieu, "fichier", lot.texte("fichier"), trouve);
            lus.stream()
                    .filter(f -> f.contenu() instanceof VersementTransmis t && lot.dit("numero", t.lot()))
                    .forEach(f -> ecarts.comparer(
                            Controle.REGISTRES,
                            f.rang(),
                            lieu,
                            "fichier",
                            ((VersementTransmis) f.contenu()).fichier(),
                            lot.texte("fichier")));
        }
    }

    private static void lettres(Conserve conserve, List<Fait> lus, Ecarts ecarts) {
        for (Ligne lettre : conserve.lignes(Registre.LETTRE)) {
            ecarts.compter(Controle.REGISTRES);
            long rang = Long.parseLong(lettre.texte("rang"));
            String jour = rang < 1 || rang > lus.size()
                    ? ""
                    : lus.get((int) rang - 1).jour().toString();
            ecarts.comparer(
                    Controle.REGISTRES, rang, ControleFichiers.lieu(lettre), "jour", lettre.texte("jour"), jour);
        }
    }
}
