package ca.qc.madi.preuve;

import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.FaitBrut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain of a dossier and that of its notes: every fact in its place, every hash the hash of what stands there. */
final class ControleChaine {

    private ControleChaine() {}

    static void verifier(Conserve conserve, Ecarts ecarts) {
        verifier(conserve.faits(), conserve.tete(), conserve.inscription(), ecarts);
        Conserve.Notes notes = conserve.notes();
        if (notes != null) verifier(notes.faits(), notes.tete(), notes.inscription(), ecarts);
    }

    private static void verifier(
            List<FaitBrut> faits, Conserve.Tete tete, @Nullable String inscription, Ecarts ecarts) {
        String derniere = Empreinte.ORIGINE;
        long attendu = 1;
        for (FaitBrut fait : faits) {
            ecarts.compter(Controle.CHAINE);
            comparer(ecarts, fait, "rang", fait.rang(), attendu);
            comparer(ecarts, fait, "precedente", fait.precedente(), derniere);
            comparer(ecarts, fait, "empreinte", fait.empreinte(), fait.calculerEmpreinte());
            derniere = fait.empreinte();
            attendu = fait.rang() + 1;
        }
        ecarts.comparer(Controle.CHAINE, attendu - 1, "tete", "rang", tete.rang(), attendu - 1);
        ecarts.comparer(Controle.CHAINE, attendu - 1, "tete", "empreinte", tete.empreinte(), derniere);
        String premiere = faits.isEmpty() ? null : faits.get(0).empreinte();
        ecarts.comparer(Controle.CHAINE, 1, "programme", "premierFait", inscription, premiere);
    }

    private static void comparer(Ecarts ecarts, FaitBrut fait, String champ, Object dit, Object attendu) {
        ecarts.comparer(Controle.CHAINE, fait.rang(), fait.type(), champ, dit, attendu);
    }
}
