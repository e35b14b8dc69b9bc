package ca.qc.madi.api.web;

import ca.qc.madi.historique.BilanTonnes.AnneeTonnes;
import ca.qc.madi.historique.BilanTonnes.LigneTonnes;
import ca.qc.madi.historique.TableauDeBord;
import ca.qc.madi.historique.TableauDeBord.LigneEtape;
import ca.qc.madi.historique.TableauDeBord.LigneVolet;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The dashboard as the API tells it. Amounts are CAD and reductions t éq. CO2, as text. */
final class VuesTableau {

    private VuesTableau() {}

    /** @param annees attested reductions, by calendar year */
    record Tableau(List<LigneEtape> etapes, List<VueVolet> volets, List<VueTonnes> tonnes, List<VueAnnee> annees) {}

    record VueVolet(Volet volet, long projets, String verse, String facture, String encaisse) {}

    /** @param parTonne CAD per t éq. CO2 a year; null while no final report states tonnes */
    record VueTonnes(
            Volet volet,
            long projets,
            String prevues,
            long sansPrevision,
            long finals,
            String declarees,
            long sansDeclaration,
            String paye,
            @Nullable String parTonne) {}

    record VueAnnee(int annee, long ouvertes, long maintenues, String tonnes, long inconnues) {}

    static Tableau de(TableauDeBord.Tableau lu) {
        return new Tableau(
                lu.etapes(),
                lu.volets().stream().map(VuesTableau::volet).toList(),
                lu.tonnes().volets().stream().map(VuesTableau::tonnes).toList(),
                lu.tonnes().annees().stream().map(VuesTableau::annee).toList());
    }

    private static VueVolet volet(LigneVolet v) {
        return new VueVolet(
                v.volet(),
                v.projets(),
                Montants.texte(v.verse()),
                Montants.texte(v.facture()),
                Montants.texte(v.encaisse()));
    }

    private static VueTonnes tonnes(LigneTonnes t) {
        Money parTonne = t.parTonne();
        return new VueTonnes(
                t.volet(),
                t.projets(),
                t.prevues().toPlainString(),
                t.sansPrevision(),
                t.finals(),
                t.declarees().toPlainString(),
                t.sansDeclaration(),
                Montants.texte(t.paye()),
                parTonne == null ? null : Montants.texte(parTonne));
    }

    private static VueAnnee annee(AnneeTonnes a) {
        return new VueAnnee(a.annee(), a.ouvertes(), a.maintenues(), a.tonnes().toPlainString(), a.inconnues());
    }
}
