package ca.qc.madi.simulation;

import ca.qc.madi.MadiApplication;
import ca.qc.madi.dossier.Dossiers;
import ca.qc.madi.dossier.Emetteur;
import ca.qc.madi.dossier.Emetteurs;
import ca.qc.madi.dossier.FicheDossier;
import ca.qc.madi.historique.Histoires;
import ca.qc.madi.journal.Fait;
import ca.qc.madi.journal.Verification;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Montants;
import ca.qc.madi.partage.RefRapport;
import ca.qc.madi.partage.Volet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * A program of its own, to be killed: plays the life of X2 on the database it is given, from where the journal says it
 * stands, and says « ACK n empreinte » once the n-th act is acknowledged.
 */
public final class VieTuable {

    private final ConfigurableApplicationContext programme;
    private final Joueur joueur;
    private final Scenario scenario = VieX2.scenario();
    private final Jeu jeu;

    private VieTuable(ConfigurableApplicationContext programme) {
        this.programme = programme;
        this.joueur = programme.getBean(Joueur.class);
        List<String> emetteurs = programme.getBean(Emetteurs.class).findAll().stream()
                .map(Emetteur::id)
                .toList();
        this.jeu = emetteurs.isEmpty()
                ? joueur.commencer(scenario, Path.of("."), "E-0001")
                : new Jeu(scenario, Path.of("."), emetteurs.get(0));
    }

    /** @param arguments the address of the database */
    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext programme = demarrer(arguments[0])) {
            new VieTuable(programme).vivre();
        }
    }

    private static ConfigurableApplicationContext demarrer(String base) {
        return new SpringApplicationBuilder(MadiApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("test")
                .lazyInitialization(true)
                .initializers(c -> c.getBeanFactory().registerSingleton("sansLesTests", new SansLesTests()))
                .run(
                        "--spring.datasource.url=" + base,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--logging.level.root=error");
    }

    private void vivre() {
        List<Fait> faits = reprendre();
        dire("PRET");
        for (int n = 0; n < VieX2.PAS.size(); n++) {
            VieX2.Pas pas = VieX2.PAS.get(n);
            ActeDecrit acte = new ActeDecrit(UneVie.lire(pas.acte()).actes().get(0));
            if (faits.stream().anyMatch(f -> pas.temoin().test(f.contenu()))) {
                rappeler(acte);
                continue;
            }
            joueur.jouer(jeu, acte);
            List<Fait> apres = lire();
            dire("ACK " + n + " " + apres.get(apres.size() - 1).empreinte());
        }
        dire("BILAN " + programme.getBean(Verification.class).verifier().intact());
    }

    private List<Fait> reprendre() {
        List<FicheDossier> dossiers = programme.getBean(Dossiers.class).visibles(jeu.analyste);
        if (dossiers.isEmpty()) return List.of();
        jeu.ouvrir(dossiers.get(0).id());
        return lire();
    }

    private List<Fait> lire() {
        Acteur lecteur = jeu.analyste;
        return programme.getBean(Histoires.class).lire(jeu.dossier(), lecteur).faits();
    }

    /** What the émetteur's own workbook holds after an act done before. */
    private void rappeler(ActeDecrit acte) {
        if (acte.nom().equals("depot")) {
            jeu.classeurs.put("P1", new Classeurs(scenario, Volet.PTE, acte));
        } else if (acte.nom().startsWith("rapport-")) {
            RefRapport ref = jeu.rapport(acte);
            Integer annee = ref.estFinal() ? null : ref.annee();
            jeu.classeurs.get("P1").rapport(acte, ref.etape(), annee, Montants.ZERO);
        }
    }

    private static void dire(String ligne) {
        System.out.println(ligne);
        System.out.flush();
    }

    /** The class path holds the tests too; none of their settings is the program's. */
    private static final class SansLesTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader classe, MetadataReaderFactory fabrique) throws IOException {
            return classe.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object autre) {
            return autre instanceof SansLesTests;
        }

        @Override
        public int hashCode() {
            return SansLesTests.class.hashCode();
        }
    }
}
