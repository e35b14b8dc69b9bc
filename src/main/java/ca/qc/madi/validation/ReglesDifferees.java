package ca.qc.madi.validation;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.util.ArrayList;
import java.util.List;

/** The rules that were not run because the context does not say what they need. */
public final class ReglesDifferees {

    private ReglesDifferees() {}

    /**
     * Their codes, in the order of the contract.
     *
     * @param dossierConnu the context comes from a dossier, so that what the émetteur claimed elsewhere is known
     */
    public static List<String> de(ContexteDepot contexte, boolean dossierConnu) {
        List<String> codes = new ArrayList<>();
        boolean rapport = contexte.etape() != Etape.DEPOT;
        if (contexte.emetteurNom() == null && contexte.neq() == null) codes.add("F-COH-05");
        if (contexte.dernierAccepte() == null && (rapport || !dossierConnu)) codes.add("F-COH-06");
        if (!dossierConnu) codes.add("F-COH-08");
        if (rapport && contexte.acceptation() == null) codes.add("G-DATE-02");
        if (contexte.etudes() == null && contexte.volet() == Volet.GES) codes.add("G-GES-05");
        if (contexte.etudes() == null && contexte.volet() == Volet.INNO) codes.add("G-INNO-03");
        inconnues(contexte, rapport, codes);
        return List.copyOf(codes);
    }

    /** The rules whose figure the measure's file says is not known. */
    private static void inconnues(ContexteDepot contexte, boolean rapport, List<String> codes) {
        Parametres parametres = contexte.parametres();
        if (!parametres.connu(Cle.ACQUITTEMENT_DATE_LIMITE)) codes.add("G-DATE-03");
        if (!rapport) return;
        if (!parametres.connu(Cle.CUMUL_PLAFOND) || !parametres.connu(Cle.CUMUL_NATURES)) codes.add("G-CUM-01");
    }
}
