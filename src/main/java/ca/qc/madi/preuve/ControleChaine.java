package ca.qc.madi.preuve;

import ca.qc.madi.journal.Empreinte;
import ca.qc.madi.journal.FaitBrut;

/** The chain of a dossier: every fact in its place, every hash the hash of what stands there. */
final class ControleChaine {

    private ControleChaine() {}

    static void verifier(Conserve conserve, Ecarts ecarts) {
        String derniere = Empreinte.ORIGINE;
        long attendu = 1;
        for (FaitBrut fait : conserve.faits()) {
            ecarts.compter(Controle.CHAINE);
            comparer(ecarts, fait, "rang", fait.rang(), attendu);
            comparer(ecarts, fait, "precedente", fait.precedente(), derniere);
            comparer(ecarts, fait, "empreinte", fait.empreinte(), fait.calculerEmpreinte());
            derniere = fait.empreinte();
            attendu = fait.rang() + 1;
        }
        Conserve.Tete tete = conserve.tete();
        ecarts.comparer(Controle.CHAINE, attendu - 1, "tete", "rang", tete.rang(), attendu - 1);
        ecarts.comparer(Controle.CHAINE, attendu - 1, "tete", "empreinte", tete.empreinte(), derniere);
        String premiere =
                conserve.faits().isEmpty() ? null : conserve.faits().get(0).empreinte();
        ecarts.comparer(Controle.CHAINE, 1, "programme", "premierFait", conserve.inscription(), premiere);
    }

    private static void comparer(Ecarts ecarts, FaitBrut fait, String champ, Object dit, Object attendu) {
        ecarts.comparer(Controle.CHAINE, fait.rang(), fait.type(), champ, dit, attendu);
    }
}
