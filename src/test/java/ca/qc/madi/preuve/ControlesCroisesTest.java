package ca.qc.madi.preuve;

import static ca.qc.madi.preuve.ColonneControle.APPROUVES;
import static ca.qc.madi.preuve.ColonneControle.DETAIL;
import static ca.qc.madi.preuve.ColonneControle.ECART;
import static ca.qc.madi.preuve.ColonneControle.EMETTEUR;
import static ca.qc.madi.preuve.ColonneControle.FOURNISSEUR;
import static ca.qc.madi.preuve.ColonneControle.MONTANT;
import static ca.qc.madi.preuve.ColonneControle.MOTIF;
import static ca.qc.madi.preuve.ColonneControle.NOMBRE;
import static ca.qc.madi.preuve.ColonneControle.PAR;
import static ca.qc.madi.preuve.ColonneControle.PART_DU_PREMIER;
import static ca.qc.madi.preuve.ColonneControle.PART_DU_TOUT;
import static ca.qc.madi.preuve.ColonneControle.RENVOYES;
import static ca.qc.madi.preuve.ColonneControle.SECOND;
import static ca.qc.madi.preuve.ColonneControle.SORTE;
import static ca.qc.madi.preuve.Livret.cad;
import static ca.qc.madi.preuve.Livret.ligne;
import static ca.qc.madi.preuve.Livret.offert;
import static ca.qc.madi.preuve.Livret.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.qc.madi.bureau.GesteTache;
import ca.qc.madi.dossier.EtapeReprise;
import ca.qc.madi.dossier.FaitDossier.OffreRetiree;
import ca.qc.madi.formulaire.LigneRegistre;
import ca.qc.madi.journal.RefusBref;
import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Volet;
import ca.qc.madi.projet.FaitProjet.AuditExige;
import ca.qc.madi.projet.FaitProjet.AvertissementLeve;
import ca.qc.madi.projet.FaitProjet.AvisRecu;
import ca.qc.madi.projet.FaitProjet.ProjetAccepte;
import ca.qc.madi.projet.FaitProjet.RapportRefuse;
import ca.qc.madi.projet.SensAvis;
import ca.qc.madi.suivi.DecisionSuivi;
import ca.qc.madi.suivi.FaitSuivi.DefautConfirme;
import ca.qc.madi.suivi.FaitSuivi.SuiviDecide;
import ca.qc.madi.suivi.FaitSuivi.SuiviVerifie;
import ca.qc.madi.versement.Assiette;
import ca.qc.madi.versement.Calcul;
import ca.qc.madi.versement.FaitVersement.VersementApprouve;
import ca.qc.madi.versement.FaitVersement.VersementCalcule;
import ca.qc.madi.versement.FaitVersement.VersementRenvoye;
import ca.qc.madi.versement.Plafond;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check over made-up dossiers: what it finds, what stands just outside, and nothing. */
class ControlesCroisesTest {

    private static final FiltreControles FILTRE =
            new FiltreControles(null, null, null, null, null, new BigDecimal("0.05"), 90);

    /** F-COH-08 over all émetteurs; case, accents and blanks make no other document. */
    @Test
    void la_meme_piece_reclamee_par_deux_emetteurs_est_trouvee() {
        List<LigneControle> trouves = PiecesEnDouble.chercher(
                List.of(
                        reclame("D-1", "verrerie", ligne("FAC-1", "Génie Conseil inc.", "1000.00"))
                                .lu(),
                        reclame("D-2", "fonderie", ligne("fac-1", "Genie  conseil inc.", "1000.00"))
                                .lu()),
                FILTRE);
        assertThat(trouves)
                .singleElement()
                .satisfies(t -> assertThat(t.lieux())
                        .extracting(LieuControle::adresse, LieuControle::cellules, LieuControle::rejeu)
                        .containsExactly(
                                tuple(
                                        "/dossiers/D-1#projet-P1",
                                        "/dossiers/D-1/projets/P1/rapports/AVANCEMENT-2023/cellules?piece=FAC-1#extrait",
                                        "/dossiers/D-1/rejeu?fait=4"),
                                tuple(
                                        "/dossiers/D-2#projet-P1",
                                        "/dossiers/D-2/projets/P1/rapports/AVANCEMENT-2023/cellules?piece=fac-1#extrait",
                                        "/dossiers/D-2/rejeu?fait=4")))
                .extracting(t -> t.valeur(MONTANT), t -> t.valeur(NOMBRE), t -> t.valeur(EMETTEUR))
                .isEqualTo(List.of(cad("1000.00"), 2, List.of("fonderie", "verrerie")));
    }

    @ParameterizedTest
    @CsvSource({"FAC-2, Génie, 1000.00", "FAC-1, Autre, 1000.00", "FAC-1, Génie, 1000.01"})
    void une_piece_qui_differe_n_est_pas_la_meme(String numero, String fournisseur, String montant) {
        assertThat(PiecesEnDouble.chercher(
                        List.of(
                                reclame("D-1", "verrerie", ligne("FAC-1", "Génie", "1000.00"))
                                        .lu(),
                                reclame("D-2", "fonderie", ligne(numero, fournisseur, montant))
                                        .lu()),
                        FILTRE))
                .isEmpty();
    }

    @Test
    void une_demande_refusee_ne_compte_pas() {
        Livret refusee = reclame("D-1", "verrerie", ligne("FAC-1", "Génie", "1000.00"))
                .fait("2024-03-01", "analyste-a", new RapportRefuse("P1", "AVANCEMENT-2023", "non"));
        assertThat(PiecesEnDouble.chercher(
                        List.of(
                                refusee.lu(),
                                reclame("D-2", "fonderie", ligne("FAC-1", "Génie", "1000.00"))
                                        .lu()),
                        FILTRE))
                .isEmpty();
    }

    /** The final holds the row of a yearly report still in analysis: one claim of one project. */
    @Test
    void le_meme_projet_qui_reprend_sa_piece_ne_compte_qu_une_fois() {
        Livret unique = reclame("D-1", "verrerie", ligne("FAC-1", "Génie", "1000.00"))
                .rapport("2024-08-01", "P1", "FINAL", ligne("FAC-1", "Génie", "1000.00"));
        assertThat(PiecesEnDouble.chercher(List.of(unique.lu()), FILTRE)).isEmpty();
        Livret deguise = reclame("D-1", "verrerie", ligne("FAC-1", "Génie", "1000.00"))
                .rapport("2024-08-01", "P1", "FINAL", ligne("fac-1", "Génie", "1000.00"));
        assertThat(PiecesEnDouble.chercher(List.of(deguise.lu()), FILTRE)).hasSize(1);
    }

    /** G-AUD-01 and G-DEM-04: within the share below, neither at the threshold nor further below. */
    @ParameterizedTest
    @CsvSource({"94999.99, 0", "95000.00, 1", "99999.99, 1", "100000.00, 0"})
    void des_depenses_juste_sous_le_seuil_de_l_audit_sont_trouvees(String montant, int nombre) {
        List<LigneControle> trouves = SousLeSeuil.chercher(
                List.of(reclame("D-1", "verrerie", ligne("F-1", "Génie", montant))
                        .lu()),
                FILTRE);
        assertThat(trouves)
                .hasSize(nombre)
                .allSatisfy(t -> assertThat(t.valeur(SORTE)).isEqualTo(SorteControle.AUDIT));
    }

    @Test
    void une_enveloppe_juste_sous_le_seuil_du_decret_est_trouvee_avec_son_ecart() {
        DossierLu sous =
                offert("D-1", "verrerie", "980000.00", "2023-03-01", Map.of()).lu();
        DossierLu dessus =
                offert("D-2", "fonderie", "1000000.00", "2023-03-01", Map.of()).lu();
        assertThat(SousLeSeuil.chercher(List.of(sous, dessus), FILTRE))
                .extracting(t -> t.valeur(SORTE), t -> t.valeur(ECART), t -> t.valeur(EMETTEUR))
                .containsExactly(tuple(SorteControle.DECRET, new BigDecimal("0.0200"), "verrerie"));
    }

    /** The audit threshold is not looked at for the yearly report of a GES project, but for its final. */
    @Test
    void l_avancement_d_un_projet_ges_n_a_pas_de_seuil_et_son_final_compte_tout() {
        Livret ges = offert("D-1", "verrerie")
                .projet("P1", Volet.GES)
                .rapport("2024-02-15", "P1", "AVANCEMENT-2023", ligne("F-1", "Génie", "97000.00"))
                .accepte("2024-03-01", "P1", "AVANCEMENT-2023");
        assertThat(SousLeSeuil.chercher(List.of(ges.lu()), FILTRE)).isEmpty();
        ges.rapport("2024-08-01", "P1", "FINAL", ligne("F-2", "Génie", "1000.00"));
        assertThat(SousLeSeuil.chercher(List.of(ges.lu()), FILTRE))
                .extracting(t -> t.valeur(MONTANT))
                .containsExactly(cad("98000.00"));
    }

    @Test
    void deux_demandes_rapprochees_chez_un_fournisseur_depassent_ensemble_le_seuil() {
        List<DossierLu> proches = List.of(deuxProjets("2024-05-15").lu());
        assertThat(Fractionnements.chercher(proches, FILTRE))
                .extracting(t -> t.valeur(SORTE), t -> t.valeur(FOURNISSEUR), t -> t.valeur(MONTANT))
                .containsExactly(tuple(SorteControle.FOURNISSEUR, "Génie", cad("100000.00")));
        assertThat(Fractionnements.chercher(List.of(deuxProjets("2024-05-16").lu()), FILTRE))
                .as("one day too far apart")
                .isEmpty();
    }

    @Test
    void ce_qui_reste_sous_le_seuil_ou_le_passe_seul_n_est_pas_fractionne() {
        Livret petit = offert("D-1", "verrerie")
                .projet("P1", Volet.PTE)
                .rapport("2024-02-15", "P1", "AVANCEMENT-2023", ligne("F-1", "Génie", "49999.99"))
                .rapport("2024-03-15", "P1", "AVANCEMENT-2024", ligne("F-2", "Génie", "50000.00"));
        assertThat(Fractionnements.chercher(List.of(petit.lu()), FILTRE)).isEmpty();
        Livret grand = offert("D-1", "verrerie")
                .projet("P1", Volet.PTE)
                .rapport("2024-02-15", "P1", "AVANCEMENT-2023", ligne("F-1", "Génie", "100000.00"))
                .rapport("2024-03-15", "P1", "AVANCEMENT-2024", ligne("F-2", "Génie", "50000.00"));
        assertThat(Fractionnements.chercher(List.of(grand.lu()), FILTRE)).isEmpty();
    }

    @Test
    void deux_enveloppes_d_un_emetteur_depassent_ensemble_le_seuil_du_decret_sauf_si_l_une_est_sans_suite() {
        Livret premiere = offert("D-1", "verrerie", "600000.00", "2023-03-01", Map.of());
        Livret seconde = offert("D-2", "verrerie", "400000.00", "2023-04-01", Map.of());
        assertThat(Fractionnements.chercher(List.of(premiere.lu(), seconde.lu()), FILTRE))
                .extracting(t -> t.valeur(SORTE), t -> t.lieux().size())
                .containsExactly(tuple(SorteControle.OFFRES, 2));
        premiere.fait("2023-03-15", "analyste-a", new OffreRetiree("erreur"));
        assertThat(Fractionnements.chercher(List.of(premiere.lu(), seconde.lu()), FILTRE))
                .isEmpty();
    }

    @Test
    void les_paires_se_comptent_avec_leur_part() {
        Livret livret = offert("D-1", "verrerie");
        for (String rapport : List.of("A", "B", "C"))
            livret.fait("2024-02-20", "analyste-a", calcul(rapport))
                    .fait("2024-02-21", "analyste-b", new VersementApprouve("P1", rapport, cad("10.00")));
        livret.fait("2024-02-22", "analyste-a", calcul("D"))
                .fait("2024-02-23", "analyste-c", new VersementRenvoye("P1", "D", "taux"))
                .fait("2024-02-24", "analyste-c", calcul("D"))
                .fait("2024-02-25", "analyste-b", new VersementApprouve("P1", "D", cad("5.00")))
                .fait("2034-02-25", "analyste-a", new SuiviVerifie("P1", "SUIVI-1", DecisionSuivi.DEFAUT, "arrêt"))
                .fait("2034-02-26", "analyste-b", new DefautConfirme("P1", "SUIVI-1"))
                .fait("2034-02-27", "analyste-b", new VersementApprouve("P1", "Z", cad("9.00")));
        assertThat(Paires.chercher(List.of(livret.lu()), FILTRE))
                .extracting(
                        t -> t.valeur(SORTE),
                        t -> t.valeur(ColonneControle.PREMIER),
                        t -> t.valeur(SECOND),
                        t -> t.valeur(APPROUVES),
                        t -> t.valeur(RENVOYES),
                        t -> t.texte(MONTANT),
                        t -> t.texte(PART_DU_PREMIER),
                        t -> t.texte(PART_DU_TOUT))
                .containsExactlyInAnyOrder(
                        tuple(SorteControle.VERSEMENT, "analyste-a", "analyste-b", 3, 0, "30.00", "1.0000", "0.7500"),
                        tuple(SorteControle.VERSEMENT, "analyste-a", "analyste-c", 0, 1, "0.00", "0.0000", "0.0000"),
                        tuple(SorteControle.VERSEMENT, "analyste-c", "analyste-b", 1, 0, "5.00", "1.0000", "0.2500"),
                        tuple(SorteControle.DEFAUT, "analyste-a", "analyste-b", 1, 0, "0.00", "1.0000", "1.0000"));
        assertThat(Paires.chercher(List.of(offert("D-1", "verrerie").lu()), FILTRE))
                .isEmpty();
    }

    @Test
    void chaque_derogation_est_dite_avec_qui_et_pourquoi() {
        Livret livret = offert("D-1", "verrerie", "500000.00", "2023-03-01", Map.of("audit.seuil", "200000.00"))
                .projet("P1", Volet.PTE, "G-PTE-05", "G-RATE-01")
                .fait("2023-10-01", "analyste-a", leve("G-RATE-01"))
                .fait("2023-10-02", "analyste-a", new AvisRecu("P1", "MEIE", SensAvis.DEFAVORABLE, "non"))
                .fait("2023-10-03", "analyste-a", new AvisRecu("P1", "MF", SensAvis.FAVORABLE, "oui"))
                .fait("2023-10-04", "analyste-b", new ProjetAccepte("P1", ""))
                .rapport("2024-03-02", "P1", "AVANCEMENT-2023", true, piece("r"), ligne("F-1", "Génie", "150000.00"))
                .accepte("2024-04-01", "P1", "AVANCEMENT-2023")
                .fait("2024-04-02", "analyste-a", new EtapeReprise("P1", "projet", "Service_Calculer", "panne"))
                .fait("2024-04-03", "analyste-a", new SuiviDecide("P1", false, "phases non faites"));
        assertThat(Derogations.chercher(List.of(livret.lu()), FILTRE))
                .extracting(t -> t.valeur(SORTE), t -> t.valeur(PAR), t -> t.valeur(MOTIF), t -> t.valeur(DETAIL))
                .containsExactlyInAnyOrder(
                        tuple(SorteControle.ENTENTE, "analyste-a", "", "audit.seuil = 200000.00"),
                        tuple(SorteControle.AVERTISSEMENT_LEVE, "analyste-a", "vérifié", "G-RATE-01 3!G13"),
                        tuple(SorteControle.AVERTISSEMENT_PASSE, "analyste-b", "", "G-PTE-05"),
                        tuple(SorteControle.AVIS_CONTRAIRE, "analyste-b", "", "MEIE"),
                        tuple(SorteControle.HORS_DELAI, "analyste-a", "", ""),
                        tuple(SorteControle.SANS_AUDIT, "analyste-a", "", "G-AUD-01"),
                        tuple(SorteControle.ETAPE_REPRISE, "analyste-a", "panne", "Service_Calculer"),
                        tuple(SorteControle.SANS_SUIVI, "analyste-a", "phases non faites", "AMB-29"));
    }

    @Test
    void ce_qui_suit_la_regle_n_est_pas_une_derogation() {
        Livret livret = offert("D-1", "verrerie")
                .projet("P1", Volet.PTE, "G-RATE-01")
                .fait("2023-10-01", "analyste-a", leve("G-RATE-01"))
                .fait("2023-10-04", "analyste-b", new ProjetAccepte("P1", ""))
                .rapport("2024-02-15", "P1", "AVANCEMENT-2023", ligne("F-1", "Génie", "99999.99"))
                .accepte("2024-04-01", "P1", "AVANCEMENT-2023")
                .fait("2024-04-03", "analyste-a", new SuiviDecide("P1", true, "toutes les phases"));
        assertThat(Derogations.chercher(List.of(livret.lu()), FILTRE))
                .extracting(t -> t.valeur(SORTE))
                .containsExactly(SorteControle.AVERTISSEMENT_LEVE);
    }

    /** G-AUD-03: the Minister asked, whatever the amount. */
    @Test
    void un_audit_demande_par_le_ministre_et_jamais_recu_est_dit() {
        Livret livret = reclame("D-1", "verrerie", ligne("F-1", "Génie", "10.00"))
                .fait("2024-03-01", "analyste-a", new AuditExige("P1", "AVANCEMENT-2023", LocalDate.of(2024, 6, 1)))
                .accepte("2024-04-01", "P1", "AVANCEMENT-2023");
        assertThat(Derogations.chercher(List.of(livret.lu()), FILTRE))
                .extracting(t -> t.valeur(SORTE), t -> t.valeur(DETAIL))
                .containsExactly(tuple(SorteControle.SANS_AUDIT, "G-AUD-03"));
    }

    @Test
    void les_refus_se_comptent_par_personne_et_par_code() {
        List<RefusBref> refus = List.of(
                refus("D-1", "analyste-a", "M-APPRO-01 M-DATE-02", "2024-02-01"),
                refus("D-2", "analyste-a", "M-APPRO-01", "2024-02-03"),
                refus(null, "emetteur", "M-DROIT-01", "2024-02-02"));
        assertThat(RegistresCroises.refus(refus, Map.of("D-1", "verrerie", "D-2", "fonderie"), FILTRE))
                .extracting(t -> t.valeur(PAR), t -> t.valeur(ColonneControle.CODE), t -> t.valeur(NOMBRE))
                .containsExactly(
                        tuple("analyste-a", "M-APPRO-01", 2),
                        tuple("analyste-a", "M-DATE-02", 1),
                        tuple("emetteur", "M-DROIT-01", 1));
        assertThat(RegistresCroises.refus(refus, Map.of("D-1", "verrerie", "D-2", "fonderie"), de("fonderie")))
                .singleElement()
                .satisfies(t ->
                        assertThat(t.lieux()).extracting(LieuControle::adresse).containsExactly("/dossiers/D-2#refus"));
        assertThat(RegistresCroises.refus(List.of(), Map.of(), FILTRE)).isEmpty();
    }

    @Test
    void les_gestes_sur_les_taches_sont_dits_du_dernier_au_premier() {
        List<GesteTache> gestes = List.of(
                new GesteTache("t1", "D-1", "reclamation", "analyste-a", null, "analyste-a", instant("2024-02-01")),
                new GesteTache("t1", "D-1", "relance", "analyste-a", null, "2024-03-01", instant("2024-02-02")));
        assertThat(RegistresCroises.gestes(gestes, Map.of("D-1", "verrerie"), FILTRE))
                .extracting(t -> t.valeur(ColonneControle.GESTE), t -> t.texte(ColonneControle.AVANT))
                .containsExactly(tuple("relance", ""), tuple("reclamation", ""));
        assertThat(RegistresCroises.gestes(gestes, Map.of("D-1", "verrerie"), de("fonderie")))
                .isEmpty();
    }

    /** The period and the émetteur hold for every check; the fiscal year begins in April. */
    @Test
    void le_filtre_retient_l_emetteur_la_periode_et_l_exercice() {
        FiltreControles exercice = new FiltreControles(null, null, null, null, 2023, new BigDecimal("0.05"), 90);
        assertThat(exercice.dansLaPeriode(LocalDate.of(2024, 3, 31))).isTrue();
        assertThat(exercice.dansLaPeriode(LocalDate.of(2024, 4, 1))).isFalse();
        FiltreControles mars = new FiltreControles(
                null, null, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31), null, new BigDecimal("0.05"), 90);
        List<DossierLu> deux = List.of(
                reclame("D-1", "verrerie", ligne("F-1", "Génie", "97000.00")).lu(),
                reclame("D-2", "fonderie", ligne("F-2", "Génie", "97000.00")).lu());
        assertThat(SousLeSeuil.chercher(deux, FILTRE)).hasSize(2);
        assertThat(SousLeSeuil.chercher(deux, de("fonderie")))
                .extracting(t -> t.valeur(EMETTEUR))
                .containsExactly("fonderie");
        assertThat(SousLeSeuil.chercher(deux, mars)).isEmpty();
        assertThat(mars.requete()).isEqualTo("du=2024-03-01&au=2024-03-31&part=0.05&jours=90");
    }

    @Test
    void une_part_ou_des_jours_qui_n_en_sont_pas_sont_refuses() {
        for (String part : List.of("0", "1", "-0.1"))
            assertThatThrownBy(() ->
                            new FiltreControles(null, null, null, null, null, new BigDecimal(part), null).exiger())
                    .isInstanceOf(ActeRefuse.class)
                    .hasMessageContaining("M-CONTROLE-01");
        assertThatThrownBy(() -> new FiltreControles(null, null, null, null, null, null, -1).exiger())
                .isInstanceOf(ActeRefuse.class)
                .hasMessageContaining("M-CONTROLE-02");
    }

    @Test
    void sans_dossier_rien_n_est_trouve() {
        assertThat(Stream.of(
                                PiecesEnDouble.chercher(List.of(), FILTRE),
                                SousLeSeuil.chercher(List.of(), FILTRE),
                                Fractionnements.chercher(List.of(), FILTRE),
                                Paires.chercher(List.of(), FILTRE),
                                Derogations.chercher(List.of(), FILTRE))
                        .flatMap(List::stream))
                .isEmpty();
        assertThat(Arrays.asList(ControleCroise.values()))
                .allSatisfy(c -> assertThat(c.colonnes()).isNotEmpty());
    }

    private static FiltreControles de(String emetteur) {
        return new FiltreControles(null, emetteur, null, null, null, new BigDecimal("0.05"), 90);
    }

    private static Livret reclame(String id, String emetteur, LigneRegistre... lignes) {
        return offert(id, emetteur).projet("P1", Volet.PTE).rapport("2024-02-15", "P1", "AVANCEMENT-2023", lignes);
    }

    private static Livret deuxProjets(String second) {
        return offert("D-1", "verrerie")
                .projet("P1", Volet.PTE)
                .projet("P2", Volet.PTE)
                .rapport("2024-02-15", "P1", "FINAL", ligne("F-1", "Génie", "60000.00"))
                .rapport(second, "P2", "FINAL", ligne("F-2", "GÉNIE", "40000.00"), ligne("F-3", "Autre", "5.00"))
                .accepte(second, "P2", "FINAL");
    }

    private static AvertissementLeve leve(String code) {
        return new AvertissementLeve("P1", null, "v", "d-P1", code, "3!G13", "un taux", "vérifié");
    }

    private static VersementCalcule calcul(String rapport) {
        return new VersementCalcule(
                "P1", rapport, new Calcul(cad("0.00"), Plafond.values()[0], Assiette.NULLE, List.of(), null, ""));
    }

    private static RefusBref refus(@Nullable String dossier, String par, String codes, String jour) {
        return new RefusBref(dossier, "approbation", par, codes, instant(jour));
    }

    private static Instant instant(String jour) {
        return Instant.parse(jour + "T17:00:00Z");
    }
}
