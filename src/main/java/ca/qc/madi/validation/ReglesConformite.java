package ca.qc.madi.validation;

import ca.qc.madi.formulaire.CelluleLue;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Volet;
import java.util.List;

/** Onglet 6: what a GES or INNO project must be able to answer Oui to. An empty answer is F-CHAMP-01 only. */
final class ReglesConformite {

    static final Regle CERTIFICATION = new Regle(
            "reductions-certifiees",
            "Guide de l’émetteur, étape 6 (GES, INNO)",
            ReglesConformite::certification,
            "G-GES-01",
            "G-INNO-01");
    static final Regle PTE_CONFORME = new Regle(
            "pte-juge-conforme",
            "Guide de l’émetteur, étape 6 (GES, INNO)",
            ReglesConformite::conforme,
            "G-GES-05",
            "G-INNO-03");
    static final Regle EMERGENTES = new Regle(
            "technologies-emergentes", "Guide de l’émetteur, section 3", ReglesConformite::emergentes, "G-INNO-03");
    static final Regle MAINTIEN = new Regle(
            "maintien-dix-ans", "Guide de l’émetteur, section 1, Durée", ReglesConformite::maintien, "G-GES-08");

    static final List<Regle> REGLES = List.of(CERTIFICATION, PTE_CONFORME, EMERGENTES, MAINTIEN);

    private ReglesConformite() {}

    private static void certification(Examen e) {
        non(e, CERTIFICATION, "validation.reductions", e.de(Volet.GES) ? "G-GES-01" : "G-INNO-01", Gravite.ERREUR);
        non(e, CERTIFICATION, "validation.reference", e.de(Volet.GES) ? "G-GES-01" : "G-INNO-01", Gravite.ERREUR);
    }

    /** A deposit may come while the study is under analysis (AMB-39). */
    private static void conforme(Examen e) {
        non(e, PTE_CONFORME, "pte.conforme", ReglesEtude.code(e), graviteConforme(e));
    }

    static Gravite graviteConforme(Examen e) {
        return e.a(Etape.DEPOT) || ReglesEtude.enTransition(e) ? Gravite.AVERTISSEMENT : Gravite.ERREUR;
    }

    private static void emergentes(Examen e) {
        if (e.de(Volet.INNO)) non(e, EMERGENTES, "pte.emergentes", "G-INNO-03", Gravite.ERREUR, "emergentes");
    }

    private static void maintien(Examen e) {
        if (e.de(Volet.GES)) non(e, MAINTIEN, "engagement.maintien", "G-GES-08", Gravite.ERREUR);
    }

    private static void non(Examen e, Regle regle, String champ, String code, Gravite gravite) {
        non(e, regle, champ, code, gravite, "");
    }

    private static void non(Examen e, Regle regle, String champ, String code, Gravite gravite, String variante) {
        e.champ(champ)
                .filter(CelluleLue::lue)
                .filter(c -> !c.oui())
                .ifPresent(c -> e.signaler(regle, code)
                        .gravite(gravite)
                        .sur(c)
                        .attendu("Oui")
                        .variante(variante)
                        .dire());
    }
}
