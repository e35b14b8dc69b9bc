package ca.qc.madi.preuve;

import static ca.qc.madi.preuve.SorteControle.ACTE_REPRIS;
import static ca.qc.madi.preuve.SorteControle.AVERTISSEMENT_LEVE;
import static ca.qc.madi.preuve.SorteControle.CORRIGE;
import static ca.qc.madi.preuve.SorteControle.ECHEANCE_REPORTEE;
import static ca.qc.madi.preuve.SorteControle.ENTENTE;
import static ca.qc.madi.preuve.SorteControle.ETAPE_REPRISE;
import static ca.qc.madi.preuve.SorteControle.RENVOYE;
import static ca.qc.madi.preuve.SorteControle.RESERVES;
import static ca.qc.madi.preuve.SorteControle.ROUVERT;
import static ca.qc.madi.preuve.SorteControle.SANS_SUIVI;

import ca.qc.madi.dossier.EtapeReprise;
import ca.qc.madi.dossier.FaitDossier.DossierRouvert;
import ca.qc.madi.dossier.FaitDossier.OffreFaite;
import ca.qc.madi.dossier.FaitDossier.SignataireCorrige;
import ca.qc.madi.journal.ActeRepris;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.projet.FaitProjet.AideCorrigee;
import ca.qc.madi.projet.FaitProjet.AvertissementLeve;
import ca.qc.madi.projet.FaitProjet.EcheanceReportee;
import ca.qc.madi.projet.FaitProjet.FinCorrigee;
import ca.qc.madi.projet.FaitProjet.ProjetRouvert;
import ca.qc.madi.projet.FaitProjet.RapportAccepte;
import ca.qc.madi.projet.Reserves;
import ca.qc.madi.suivi.FaitSuivi.DefautRenvoye;
import ca.qc.madi.suivi.FaitSuivi.SuiviDecide;
import ca.qc.madi.versement.FaitVersement.RemboursementAnnule;
import ca.qc.madi.versement.FaitVersement.ReservesRevisees;
import ca.qc.madi.versement.FaitVersement.VersementRenvoye;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person decided beside or against what the rules, the measure or the program said, with who, when and why. */
final class Derogations {

    private Derogations() {}

    static List<LigneControle> chercher(List<DossierLu> dossiers, FiltreControles filtre) {
        List<Derogation> toutes = new ArrayList<>();
        Map<String, String> emetteurs = new HashMap<>();
        for (DossierLu dossier : dossiers) {
            if (!filtre.vise(dossier.emetteur())) continue;
            emetteurs.put(dossier.id(), dossier.emetteur());
            Stream.concat(
                            dossier.faits().stream().flatMap(Derogations::dites),
                            DecisionsContraires.de(dossier).stream())
                    .filter(d -> filtre.dansLaPeriode(d.fait().jour()))
                    .forEach(toutes::add);
        }
        toutes.sort(Comparator.comparing((Derogation d) -> d.fait().dateEffet()).reversed());
        return toutes.stream()
                .map(d -> d.ligne(emetteurs.getOrDefault(d.fait().dossier(), "")))
                .toList();
    }

    /** What a fact tells by itself. */
    private static Stream<Derogation> dites(Fait f) {
        Contenu c = f.contenu();
        if (c instanceof OffreFaite o) return entente(f, o);
        if (c instanceof AvertissementLeve l)
            return une(
                    f, AVERTISSEMENT_LEVE, l.projet(), l.rapport(), l.motif(), (l.code() + ' ' + l.cellule()).strip());
        if (c instanceof RapportAccepte a) return reserves(f, a.projet(), a.rapport(), a.reserves());
        if (c instanceof ReservesRevisees r) return reserves(f, r.projet(), r.rapport(), r.reserves());
        if (c instanceof EcheanceReportee e)
            return une(
                    f,
                    ECHEANCE_REPORTEE,
                    e.projet(),
                    e.rapport(),
                    e.motif(),
                    e.echeance().toString());
        if (c instanceof DossierRouvert r) return une(f, ROUVERT, null, null, r.motif(), "");
        if (c instanceof ProjetRouvert r) return une(f, ROUVERT, r.projet(), null, r.motif(), "");
        if (c instanceof SuiviDecide s && !s.exige()) return une(f, SANS_SUIVI, s.projet(), null, s.motif(), "AMB-29");
        if (c instanceof EtapeReprise e) return une(f, ETAPE_REPRISE, e.projet(), null, e.raison(), e.noeud());
        if (c instanceof ActeRepris a) return une(f, ACTE_REPRIS, null, null, a.preuve(), a.acte());
        return Stream.concat(corriges(f, c), renvoyes(f, c));
    }

    /** One find for each parameter, so that each is counted and filtered (G-ADM-01). */
    private static Stream<Derogation> entente(Fait f, OffreFaite offre) {
        return new TreeMap<>(offre.cadre())
                .entrySet().stream()
                        .map(e -> new Derogation(f, ENTENTE, null, null, "", e.getKey() + " = " + e.getValue()));
    }

    private static Stream<Derogation> corriges(Fait f, Contenu c) {
        if (c instanceof SignataireCorrige s) return une(f, CORRIGE, null, null, s.motif(), s.signataire());
        if (c instanceof FinCorrigee x)
            return une(f, CORRIGE, x.projet(), null, x.motif(), x.fin().toString());
        if (c instanceof AideCorrigee a)
            return une(f, CORRIGE, a.projet(), null, a.motif(), a.source() + ' ' + a.montant());
        if (c instanceof RemboursementAnnule r)
            return une(f, CORRIGE, r.projet(), null, r.motif(), r.montant().toString());
        return Stream.of();
    }

    private static Stream<Derogation> renvoyes(Fait f, Contenu c) {
        if (c instanceof VersementRenvoye r) return une(f, RENVOYE, r.projet(), r.rapport(), r.motif(), "");
        if (c instanceof DefautRenvoye r) return une(f, RENVOYE, r.projet(), r.rapport(), r.motif(), "");
        return Stream.of();
    }

    /** Each row set aside and what is granted less, one find with the reasons. */
    private static Stream<Derogation> reserves(Fait f, String projet, String rapport, Reserves reserves) {
        List<String> motifs = new ArrayList<>();
        reserves.ecarts().forEach(e -> motifs.add(e.motif()));
        reserves.accordeMoins().ifPresent(r -> motifs.add(r.motif()));
        if (motifs.isEmpty()) return Stream.of();
        String detail = Stream.concat(
                        reserves.ecarts().stream().map(Reserves.Ecart::piece),
                        reserves.accordeMoins().map(r -> r.montant().toString()).stream())
                .collect(Collectors.joining(", "));
        return une(f, RESERVES, projet, rapport, motifs.stream().distinct().collect(Collectors.joining(" ; ")), detail);
    }

    private static Stream<Derogation> une(
            Fait f,
            SorteControle sorte,
            @Nullable String projet,
            @Nullable String rapport,
            String motif,
            String detail) {
        return Stream.of(new Derogation(f, sorte, projet, rapport, motif, detail));
    }
}
