package ca.qc.madi.validation;

import static ca.qc.madi.formulaire.SaisieModele.budget;
import static ca.qc.madi.formulaire.SaisieModele.decimal;
import static ca.qc.madi.formulaire.SaisieModele.jour;
import static org.assertj.core.api.Assertions.assertThat;

import ca.qc.madi.formulaire.SaisieModele;
import ca.qc.madi.partage.Etape;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.Volet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report carries over from the last accepted version stays as it was (F-COH-06), and what it updates is free. */
class PartiesReporteesTest {

    static Stream<Arguments> rapports() {
        return Stream.of(Volet.values())
                .flatMap(v -> Stream.of(Etape.AVANCEMENT, Etape.FINAL).map(e -> Arguments.of(v, e)));
    }

    static Stream<Arguments> changements() {
        List<Arguments> cas = new ArrayList<>();
        for (Volet v : Volet.values())
            for (Etape e : List.of(Etape.AVANCEMENT, Etape.FINAL)) {
                ajouter(cas, v, e, "@1!C15|Autre|Étude du potentiel", s -> s.champ("projet.titre", "Autre"));
                ajouter(
                        cas,
                        v,
                        e,
                        "@1!C16|Autre|Étude des trois catégories.",
                        s -> s.champ("projet.description", "Autre"));
                ajouter(cas, v, e, "@1!A33|Usine Z|Usine A", s -> s.cellule("etablissements", 0, "nom", "Usine Z"));
                ajouter(cas, v, e, "@3!A7|3|2", s -> s.cellule("budget", 0, "section", "3"));
                ajouter(cas, v, e, "@3!C7|Camion|Étude", s -> s.cellule("budget", 0, "description", "Camion"));
                if (v == Volet.PTE) {
                    ajouter(
                            cas,
                            v,
                            e,
                            "@1!C17|Mise à jour|Nouvelle étude",
                            s -> s.champ("projet.naturePte", "Mise à jour"));
                    continue;
                }
                ajouter(cas, v, e, "@6!C4|PTE 2023|PTE 2022", s -> s.champ("pte.titre", "PTE 2023"));
                ajouter(cas, v, e, "@6!C5|2023-01-01|2022-06-15", s -> s.champ("pte.date", jour("2023-01-01")));
                ajouter(
                        cas,
                        v,
                        e,
                        "@1!B33|7009|7001",
                        s -> s.cellule("etablissements", 0, "numero", "7009")
                                .cellule("registre", 0, "etablissement", "Usine A")
                                .cellule("registre", 1 % taille(s), "etablissement", "Usine A")
                                .cellule("registre", taille(s) - 1, "etablissement", "Usine A"));
            }
        return cas.stream();
    }

    private static int taille(SaisieModele s) {
        return s.saisie().tableaux().get("registre").size();
    }

    private static void ajouter(
            List<Arguments> cas, Volet v, Etape e, String attendu, UnaryOperator<SaisieModele> changement) {
        cas.add(Arguments.of(v, e, "F-COH-06" + attendu, changement));
    }

    @ParameterizedTest(name = "{0} {1} : {2}")
    @MethodSource("changements")
    void ce_qui_est_reporte_ne_change_pas(Volet volet, Etape etape, String attendu, UnaryOperator<SaisieModele> c) {
        Cas cas = Cas.connu(volet, etape)
                .contexte(x -> x.avecDejaReclamees(List.of()))
                .saisie(c);
        assertThat(Cas.detailler(cas.verdict())).containsExactly(attendu);
        assertThat(cas.contexte(x -> x.avecDernierAccepte(null).avecEtudes(null))
                        .constats())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rapports")
    void une_mise_a_jour_permise_n_est_jamais_une_erreur(Volet volet, Etape etape) {
        Cas cas = Cas.connu(volet, etape)
                .saisie(s -> s.champ("emetteur.adresse", "2, rue Neuve, Québec")
                        .champ("projet.debut", jour("2024-03-15"))
                        .champ("projet.fin", jour("2026-01-31"))
                        .champ("representant.nom", "Camille Roy")
                        .champ("signataire.date", jour("2025-02-01"))
                        .cellule("activites", 0, "finPrevue", jour("2026-01-31"))
                        .cellule("activites", 0, "debutReel", jour("2024-03-15"))
                        .cellule("financement", 0, "recu", decimal("10.00"))
                        .cellule("budget", 0, "janvierMars", decimal("10.00"))
                        .cellule("budget", 0, "prevision", Map.of(2026, decimal("10.00")))
                        .ajouter("budget", budget("3", "3.1", "Imprévu", Map.of())));
        if (volet == Volet.GES) cas.saisie(s -> s.champ("projet.miseEnOeuvre", jour("2026-01-31")));
        if (volet != Volet.PTE)
            cas.saisie(s -> s.cellule("mesures", 0, "projet", decimal("4000"))
                    .champ("ges.debutComptage", jour("2026-02-01"))
                    .champ("validation.nom", "Autre vérificateur inc.")
                    .champ("validation.date", jour("2025-01-10")));
        assertThat(cas.constats()).isEmpty();
    }

    @Test
    void une_ligne_du_budget_qui_change_de_numero_est_un_seul_constat() {
        Cas cas = Cas.connu(Volet.GES, Etape.AVANCEMENT)
                .saisie(s -> s.cellule("budget", 1, "ligne", "7.2").cellule("registre", 1, "ligne", "7.2"));
        assertThat(Cas.detailler(cas.verdict())).containsExactly("F-COH-06@3!B8|7.2|7.1");
    }

    @Test
    void une_ligne_nouvelle_n_a_pas_d_estimation_d_avant_projet() {
        Cas cas = Cas.connu(Volet.PTE, Etape.AVANCEMENT)
                .saisie(s -> s.ajouter("budget", budget("3", "3.1", "Imprévu", Map.of(2024, decimal("5.00"))))
                        .cellule("financement", 0, "prevu", decimal("200005.00")));
        assertThat(Cas.detailler(cas.verdict())).containsExactly("F-COH-06@3!E8|5.00|0.00");
    }

    @Test
    void un_etablissement_retire_est_signale_au_titre() {
        Cas cas = Cas.connu(Volet.PTE, Etape.AVANCEMENT)
                .saisie(s -> s.sansLignes("etablissements")
                        .ajouter(
                                "etablissements",
                                Map.of("nom", "Usine A", "numero", "7001", "adresse", "1", "part", decimal("1"))));
        assertThat(Cas.detailler(cas.verdict())).containsExactly("F-COH-06@1!A31||7002", "F-COH-06@1!D33|1|0.6");
    }

    @Test
    void une_autre_aide_que_le_ministere_connait_compte_dans_le_cumul() {
        Cas cas = Cas.connu(Volet.INNO, Etape.AVANCEMENT)
                .contexte(c -> c.avecAides(Map.of("Fonds vert", Montants.dollars("60000.00"))))
                .saisie(s -> s.cellule("financement", 0, "recu", decimal("40000.00")));
        assertThat(cas.constats()).isEmpty();
        cas.saisie(s -> s.cellule("financement", 0, "recu", decimal("40000.01")));
        assertThat(Cas.detailler(cas.verdict())).containsExactly("G-CUM-01@3!D21 ?|100000.01|≤ 100000.00");
        cas.saisie(s -> s.cellule("financement", 1, "source", "FONDS VERT")
                .cellule("financement", 1, "nature", "Aide gouvernementale – Québec"));
        assertThat(cas.constats()).isEmpty();
    }

    @Test
    void ce_que_le_dossier_ne_dit_pas_est_annonce() {
        assertThat(ReglesDifferees.de(Cas.de(Volet.GES, Etape.AVANCEMENT).contexte(), false))
                .containsExactly("F-COH-05", "F-COH-06", "F-COH-08", "G-GES-05");
        assertThat(ReglesDifferees.de(Cas.de(Volet.INNO, Etape.DEPOT).contexte(), false))
                .containsExactly("F-COH-05", "F-COH-06", "F-COH-08", "G-INNO-03");
        assertThat(ReglesDifferees.de(Cas.connu(Volet.GES, Etape.FINAL).contexte(), true))
                .isEmpty();
    }
}
