package ca.qc.madi.projet;

import ca.qc.madi.formulaire.DonneesFormulaire;
import ca.qc.madi.formulaire.DonneesFormulaire.EtablissementVise;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sites a request is for: the émetteur's own (G-ADM-08), several for a study and one for a project (G-PTE-02). */
final class SitesVises {

    private SitesVises() {}

    /** @param siens numbers of the émetteur's sites as the ministry knows them; null when not known */
    static List<Constat> constats(Volet volet, DonneesFormulaire donnees, @Nullable List<String> siens) {
        List<Constat> constats = new ArrayList<>();
        List<String> vises = donnees.etablissements().stream()
                .map(EtablissementVise::numero)
                .map(String::strip)
                .toList();
        if (volet != Volet.PTE && vises.size() > 1) {
            String tous = String.join(", ", vises);
            constats.add(constat("G-PTE-02", Gravite.ERREUR, tous, "un-seul", tous));
        }
        if (siens == null) return constats;
        vises.stream().filter(numero -> !siens.contains(numero)).distinct().forEach(numero -> {
            String connus = String.join(", ", siens);
            constats.add(constat("G-ADM-08", Gravite.AVERTISSEMENT, numero, "inconnu", numero, connus));
        });
        return constats;
    }

    private static Constat constat(String code, Gravite gravite, String valeur, String point, Object... arguments) {
        return Constat.duDepot(
                code,
                gravite,
                Texte.de("piece.sites").fr(),
                valeur,
                null,
                Texte.de("constat." + code + "." + point, arguments),
                "Guide de l’émetteur, section 1, Aide financière",
                "sites-vises");
    }
}
