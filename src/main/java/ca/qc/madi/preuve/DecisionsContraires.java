package ca.qc.madi.preuve;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.journal.Contenu;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.projet.FaitProjet.AuditDepose;
import ca.qc.madi.projet.FaitProjet.AvertissementLeve;
import ca.qc.madi.projet.FaitProjet.AvisRecu;
import ca.qc.madi.projet.FaitProjet.DemandeRecue;
import ca.qc.madi.projet.FaitProjet.Piece;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.RapportAccepte;
import ca.qc.madi.projet.FaitProjet.RapportRecu;
import ca.qc.madi.projet.Rapport;
import ca.qc.madi.projet.SensAvis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted although something spoke against it: a warning that nobody set aside, another ministry's opinion, a
 * delay, an audit that is not there. What stood before the decision counts, what came after does not.
 */
final class DecisionsContraires {

    private final DossierLu dossier;
    private final Map<String, Piece> pieces = new HashMap<>();
    private final Map<String, RapportRecu> recus = new HashMap<>();
    private final Map<String, Set<String>> leves = new HashMap<>();
    private final Map<String, String> avis = new HashMap<>();
    private final Set<String> auditTardif = new TreeSet<>();
    private final List<Derogation> trouvees = new ArrayList<>();

    private DecisionsContraires(DossierLu dossier) {
        this.dossier = dossier;
    }

    static List<Derogation> de(DossierLu dossier) {
        DecisionsContraires recherche = new DecisionsContraires(dossier);
        dossier.faits().forEach(recherche::suivre);
        return recherche.trouvees;
    }

    private void suivre(Fait f) {
        Contenu c = f.contenu();
        if (c instanceof DemandeRecue d) pieces.put(cle(d.projet(), null), d.formulaire());
        else if (c instanceof RapportRecu r) {
            pieces.put(cle(r.projet(), r.rapport()), r.formulaire());
            recus.put(cle(r.projet(), r.rapport()), r);
            auditTardif.remove(cle(r.projet(), r.rapport()));
        } else if (c instanceof AvertissementLeve l)
            leves.computeIfAbsent(cle(l.projet(), l.rapport()), x -> new TreeSet<>())
                    .add(l.formulaire() + l.code());
        else if (c instanceof AvisRecu a)
            avis.merge(a.projet(), contraire(a), (un, autre) -> (un + ' ' + autre).strip());
        else if (c instanceof AuditDepose a && a.horsDelai()) auditTardif.add(cle(a.projet(), a.rapport()));
        else if (c instanceof ProjetAccepte p) projet(f, p.projet());
        else if (c instanceof RapportAccepte r) rapport(f, r);
    }

    private static String contraire(AvisRecu a) {
        return a.sens() == SensAvis.DEFAVORABLE ? a.ministere() : "";
    }

    private void projet(Fait f, String projet) {
        passes(f, projet, null);
        String contraires = avis.getOrDefault(projet, "");
        if (!contraires.isEmpty()) ajouter(f, SorteControle.AVIS_CONTRAIRE, projet, null, contraires);
    }

    private void rapport(Fait f, RapportAccepte accepte) {
        String cle = cle(accepte.projet(), accepte.rapport());
        passes(f, accepte.projet(), accepte.rapport());
        RapportRecu recu = recus.get(cle);
        if (recu != null && recu.horsDelai())
            ajouter(f, SorteControle.HORS_DELAI, accepte.projet(), accepte.rapport(), "");
        if (auditTardif.contains(cle))
            ajouter(f, SorteControle.HORS_DELAI, accepte.projet(), accepte.rapport(), "G-AUD-03");
        sansAudit(accepte)
                .ifPresent(regle -> ajouter(f, SorteControle.SANS_AUDIT, accepte.projet(), accepte.rapport(), regle));
    }

    /** The warnings of the workbook that nobody set aside before. */
    private void passes(Fait f, String projet, @Nullable String rapport) {
        Piece piece = pieces.get(cle(projet, rapport));
        if (piece == null) return;
        Set<String> restants = new TreeSet<>(Objects.requireNonNullElse(piece.avertissements(), List.of()));
        Set<String> levesIci = leves.getOrDefault(cle(projet, rapport), Set.of());
        restants.removeIf(code -> levesIci.contains(piece.sha256() + code));
        if (!restants.isEmpty())
            ajouter(f, SorteControle.AVERTISSEMENT_PASSE, projet, rapport, String.join(", ", restants));
    }

    /** The rule that asks for the audit that is not there: the Minister's demand, or the measure's own threshold. */
    private Optional<String> sansAudit(RapportAccepte accepte) {
        Rapport rapport = Optional.ofNullable(dossier.projets().get(accepte.projet()))
                .flatMap(p -> p.rapport(accepte.rapport()))
                .orElse(null);
        if (rapport == null || rapport.auditJoint()) return Optional.empty();
        if (rapport.auditExige()) return Optional.of("G-AUD-03");
        return dossier.demandes().stream()
                .filter(d -> d.projet().equals(accepte.projet()) && d.rapport().equals(accepte.rapport()))
                .filter(DemandePaiement::auSeuilDAudit)
                .filter(d -> auMoins(d.base(), dossier.seuilDeLaMesure(Cle.AUDIT_SEUIL, d.jour())))
                .map(d -> "G-AUD-01")
                .findFirst();
    }

    private static boolean auMoins(Money base, Optional<Money> seuil) {
        return seuil.filter(s -> !base.isLessThan(s)).isPresent();
    }

    private void ajouter(Fait f, SorteControle sorte, String projet, @Nullable String rapport, String detail) {
        trouvees.add(new Derogation(f, sorte, projet, rapport, "", detail));
    }

    private static String cle(String projet, @Nullable String rapport) {
        return projet + ' ' + (rapport == null ? "" : rapport);
    }
}
