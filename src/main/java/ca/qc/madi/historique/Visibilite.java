package ca.qc.madi.historique;

import ca.qc.madi.dossier.EtapeReprise;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import ca.qc.madi.projet.FaitProjet.AvertissementLeve;
import ca.qc.madi.suivi.FaitSuivi.DefautRenvoye;
import ca.qc.madi.versement.Calcul;
import ca.qc.madi.versement.FaitVersement.ReservesRevisees;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import ca.qc.madi.versement.FaitVersement.VersementRenvoye;
import java.util.Set;

/** What of its own dossier an émetteur is not told: what the ministry weighs before it answers. */
public final class Visibilite {

    private static final Set<Class<? extends Contenu>> INTERNES = Set.of(
            VersementCalcule.class,
            VersementRenvoye.class,
            ReservesRevisees.class,
            DefautRenvoye.class,
            AvertissementLeve.class,
            EtapeReprise.class);

    private Visibilite() {}

    public static boolean voit(Acteur lecteur, Contenu contenu) {
        return lecteur.role() != Role.EMETTEUR || !INTERNES.contains(contenu.getClass());
    }

    /** Who set a warning aside and why is the ministry's and the auditor's; that it was, the émetteur is told. */
    public static boolean voitMotifs(Acteur lecteur) {
        return lecteur.role() != Role.EMETTEUR;
    }

    /** An amount is told to the émetteur once a second person agreed to it, or when there is nothing to agree to. */
    public static boolean voit(Acteur lecteur, Calcul calcul, boolean approuve) {
        return approuve || lecteur.role() != Role.EMETTEUR || calcul.montant().isZero();
    }
}
