package ca.qc.madi.preuve;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.dossier.Dossier;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.partage.Occasions;
import ca.qc.madi.partage.RefProjet;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.preuve.Conserve.Registre;
import ca.qc.madi.preuve.EcheancesDites.Attendu;
import ca.qc.madi.preuve.EcheancesDites.Jour;
import ca.qc.madi.projet.CalendrierRapports;
import ca.qc.madi.projet.Echeance.Nature;
import ca.qc.madi.suivi.Suivi;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The ledger of due dates: one row for each thing awaited, on the day the facts and the rules say. An audit demanded
 * before the ledger held audits has none.
 */
@Component
class ControleEcheances {

    private static final String TABLE = "echeance ";

    private final ControleFaits controle;
    private final Dossiers dossiers;
    private final CalendrierRapports calendrier;

    ControleEcheances(ControleFaits controle, Dossiers dossiers, CalendrierRapports calendrier) {
        this.controle = controle;
        this.dossiers = dossiers;
        this.calendrier = calendrier;
    }

    void verifier(Conserve conserve, List<Fait> lus, Ecarts ecarts) {
        Map<Attendu, List<Jour>> attendus =
                new LinkedHashMap<>(EcheancesDites.de(lus).attendus());
        Set<String> ecrites = conserve.lignes(Registre.ECHEANCE).stream()
                .map(l -> l.texte("projet") + l.texte("rapport") + l.texte("nature"))
                .collect(Collectors.toSet());
        attendus.forEach((attendu, jours) -> {
            if (ecrites.contains(attendu.projet() + attendu.rapport() + Nature.DEPOT)) return;
            if (Occasions.estAudit(attendu.rapport())) return;
            LocalDate due = jours.get(jours.size() - 1).due();
            ecarts.ajouter(Controle.REGISTRES, 0, nom(attendu, Nature.DEPOT), "jour", "", due);
        });
        Fait dernier = lus.get(lus.size() - 1);
        for (Ligne ligne : conserve.lignes(Registre.ECHEANCE)) {
            ecarts.compter(Controle.REGISTRES);
            Attendu attendu = new Attendu(ligne.texte("projet"), ligne.texte("rapport"));
            Nature nature = Nature.valueOf(ligne.texte("nature"));
            Set<LocalDate> permis = controle.alors(
                    conserve.tables(),
                    dernier,
                    lus,
                    () -> permis(conserve.dossier(), lus, attendu, nature, attendus.getOrDefault(attendu, List.of())));
            if (!permis.contains(ligne.jour("jour"))) {
                String due = permis.stream().map(LocalDate::toString).sorted().collect(Collectors.joining(" "));
                ecarts.ajouter(Controle.REGISTRES, 0, nom(attendu, nature), "jour", ligne.texte("jour"), due);
            }
        }
    }

    private static String nom(Attendu attendu, Nature nature) {
        return TABLE + attendu.projet() + " " + attendu.rapport() + " " + nature;
    }

    /** A deposit stands on the latest day it is due; a reminder that went out stays where it was. */
    private Set<LocalDate> permis(String id, List<Fait> lus, Attendu attendu, Nature nature, List<Jour> jours) {
        if (nature == Nature.OUVERTURE)
            return ouverture(id, lus, attendu).map(Set::of).orElse(Set.of());
        if (jours.isEmpty()) return Set.of();
        if (nature == Nature.DEPOT) return Set.of(jours.get(jours.size() - 1).due());
        Dossier dossier = dossiers.alors(id, lus);
        return jours.stream()
                .flatMap(j -> Optional.ofNullable(j.regle())
                        .map(jour -> j.due().minusDays(dossier.parametres(jour).entier(Cle.RAPPEL_JOURS_AVANT)))
                        .stream())
                .collect(Collectors.toSet());
    }

    private Optional<LocalDate> ouverture(String id, List<Fait> lus, Attendu attendu) {
        String nom = attendu.rapport();
        if (Occasions.estPlanification(nom))
            return Optional.of(Occasions.mois(nom).atDay(1));
        if (Occasions.estSuivi(nom)) {
            return Optional.ofNullable(Suivi.depuis(lus).get(attendu.projet()))
                    .map(s -> s.debut().plusYears(Occasions.annee(nom)));
        }
        RefRapport ref = new RefProjet(id, attendu.projet()).rapport(nom);
        return ref.estFinal() ? Optional.empty() : Optional.of(calendrier.ouverture(ref));
    }
}
