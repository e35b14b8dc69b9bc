package ca.qc.madi.projet;

import ca.qc.madi.cadre.Cle;
import ca.qc.madi.cadre.Parametres;
import ca.qc.madi.flux.Decision;
import ca.qc.madi.flux.Decisions;
import ca.qc.madi.flux.TableDecision;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Texte;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.DeclarationRapport.Assurance;
import ca.qc.madi.projet.DeclarationRapport.Certification;
import ca.qc.madi.projet.DeclarationRapport.Reviseur;
import ca.qc.madi.validation.Constat;
import ca.qc.madi.validation.Gravite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What a report must bring beside its workbook: in time, audited where the table says so, reviewed. */
@Component
class ExigencesRapport {

    private static final String GUIDE = "Guide de l’émetteur, étape ";

    private final Decisions decisions;

    ExigencesRapport(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param base expenses the audit threshold is compared with, in CAD (AMB-09) */
    List<Constat> constats(
            RefRapport ref,
            Projet projet,
            DeclarationRapport declaration,
            Money base,
            Parametres parametres,
            LocalDate recuLe) {
        Rapport rapport = projet.rapport(ref.rapport()).orElseThrow();
        List<Constat> constats = new ArrayList<>();
        delai(ref, projet, rapport, parametres, recuLe, constats);
        audit(ref, projet.volet(), rapport, declaration, base, parametres, constats);
        if (ref.estFinal() && projet.volet() == Volet.PTE) revision(declaration, constats);
        if (mesurePartielle(ref, projet, declaration, parametres, recuLe)) constats.add(partielle(ref, projet));
        return constats;
    }

    /** Late is accepted with a flag, and a person decides (AMB-01). */
    private static void delai(
            RefRapport ref,
            Projet projet,
            Rapport rapport,
            Parametres parametres,
            LocalDate recuLe,
            List<Constat> constats) {
        if (recuLe.isAfter(rapport.echeance())) {
            String code = ref.estFinal() ? regleFinale(projet.volet()) : "G-DATE-07";
            constats.add(constat(
                    code,
                    Gravite.AVERTISSEMENT,
                    ref,
                    "hors-delai",
                    recuLe.toString(),
                    rapport.echeance().toString()));
        }
        if (!ref.estFinal()) return;
        LocalDate limite = parametres.limiteDesLivrables(projet.volet(), projet.deposeLe());
        if (recuLe.isAfter(limite)) {
            constats.add(constat(
                    "G-DATE-04", Gravite.AVERTISSEMENT, ref, "apres-limite", recuLe.toString(), limite.toString()));
        }
    }

    /** The rule that a volet's final report stands under. */
    static String regleFinale(Volet volet) {
        return switch (volet) {
            case PTE -> "G-FINAL-01";
            case GES -> "G-FINAL-02";
            case INNO -> "G-FINAL-03";
        };
    }

    /** A measure that is not of a whole period after the end never blocks: a person decides (AMB-14). */
    boolean mesurePartielle(
            RefRapport ref, Projet projet, DeclarationRapport declaration, Parametres parametres, LocalDate recuLe) {
        if (!ref.estFinal() || projet.volet() != Volet.GES || !declaration.toutesPhases()) return false;
        int mois = parametres.entier(Cle.GES_FINAL_DELAI);
        return projet.fin().filter(fin -> recuLe.isBefore(fin.plusMonths(mois))).isPresent();
    }

    private static Constat partielle(RefRapport ref, Projet projet) {
        return Constat.duDepot(
                "G-FINAL-02",
                Gravite.AVERTISSEMENT,
                ref.rapport(),
                projet.fin().map(LocalDate::toString).orElse(null),
                null,
                Texte.de("constat.G-FINAL-02.partielle"),
                GUIDE + "11",
                "mesure-partielle");
    }

    private void audit(
            RefRapport ref,
            Volet volet,
            Rapport rapport,
            DeclarationRapport declaration,
            Money base,
            Parametres parametres,
            List<Constat> constats) {
        Money seuil = parametres.montant(Cle.AUDIT_SEUIL);
        Decision exigence = decisions.decider(
                TableDecision.EXIGENCE_AUDIT,
                Map.of(
                        "etape", ref.etape().name(),
                        "volet", volet.name(),
                        "base", base.getAmountMinorLong(),
                        "seuil", seuil.getAmountMinorLong(),
                        "demandeMinistre", rapport.auditExige()));
        if (exigence.vrai("exige") && !declaration.audit()) {
            constats.add(auditManquant(exigence.texte("regle"), ref, base, seuil));
        }
    }

    /** The four points, by an external member of the OIQ, with reasonable assurance (G-PTE-08). */
    private static void revision(DeclarationRapport declaration, List<Constat> constats) {
        Reviseur reviseur = declaration.reviseur();
        if (reviseur == null) {
            constats.add(revisionManquante("reviseur"));
            return;
        }
        if (reviseur.oiq().isBlank()) constats.add(revisionManquante("oiq"));
        if (!reviseur.externe()) constats.add(revisionManquante("externe"));
        if (reviseur.assurance() != Assurance.RAISONNABLE) constats.add(revisionManquante("assurance"));
        if (!declaration.certifications().containsAll(List.of(Certification.values()))) {
            constats.add(revisionManquante("certifications"));
        }
    }

    private static Constat revisionManquante(String point) {
        return Constat.duDepot(
                "G-PTE-08",
                Gravite.ERREUR,
                Texte.de("piece.revision").fr(),
                null,
                null,
                Texte.de("constat.G-PTE-08." + point),
                GUIDE + "9",
                "revision-externe");
    }

    /** The amounts in plain decimals in the finding, as each language writes them in its sentence. */
    private static Constat auditManquant(String code, RefRapport ref, Money base, Money seuil) {
        return constat(
                code,
                Gravite.ERREUR,
                ref,
                "audit-manquant",
                Montants.texte(base),
                Montants.texte(seuil),
                Texte.de("constat." + code, base, seuil));
    }

    private static Constat constat(
            String code, Gravite gravite, RefRapport ref, String regle, String valeur, String attendu) {
        return constat(code, gravite, ref, regle, valeur, attendu, Texte.de("constat." + code, valeur, attendu));
    }

    private static Constat constat(
            String code, Gravite gravite, RefRapport ref, String regle, String valeur, String attendu, Texte message) {
        return Constat.duDepot(
                code, gravite, ref.rapport(), valeur, attendu, message, GUIDE + (ref.estFinal() ? "9" : "9A"), regle);
    }
}
