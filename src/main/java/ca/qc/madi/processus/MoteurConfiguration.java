package ca.qc.madi.processus;

import ca.qc.madi.bureau.RegistreTaches;
import ca.qc.madi.journal.Journal;
import io.hypersistence.tsid.TSID;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine is told beyond its properties. */
@Configuration
class MoteurConfiguration {

    /** Every flow taken and every task is written down in the engine's transaction; called processes can be put back. */
    @Bean
    ProcessEnginePlugin ecouteDesFlux(
            ObjectProvider<Passages> passages,
            ObjectProvider<Journal> journal,
            ObjectProvider<RegistreTaches> registre) {
        EcouteFlux ecoute = new EcouteFlux(passage -> PassagesEnCours.noter(
                passage,
                journal.getObject().rang(dossier(passage)),
                rangees -> passages.getObject().saveAll(rangees)));
        EcouteTaches taches = new EcouteTaches(registre::getObject);
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> avant = new ArrayList<>();
                if (configuration.getCustomPreBPMNParseListeners() != null) {
                    avant.addAll(configuration.getCustomPreBPMNParseListeners());
                }
                avant.add(ecoute);
                avant.add(new EcouteAppels());
                avant.add(taches);
                configuration.setCustomPreBPMNParseListeners(avant);
            }
        };
    }

    /**
     * Once the engine has its tables, what nobody reads leaves their indexes ({@code db/moteur}): each step of a process
     * would write into all of them. A history of migrations of its own, since ours run before the engine is there.
     */
    @Bean
    ProcessEnginePlugin tablesDuMoteur(DataSource base) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void postProcessEngineBuild(ProcessEngine moteur) {
                elaguer(base);
            }
        };
    }

    /**
     * The engine's ids: thirteen letters and digits in the order of time, so that rows written together lie together in
     * each index, and a commit writes less than with the usual thirty-six.
     */
    @Bean
    IdGenerator identifiants() {
        TSID.Factory fabrique = TSID.Factory.builder().build();
        return () -> fabrique.generate().toString();
    }

    static void elaguer(DataSource base) {
        Flyway.configure()
                .dataSource(base)
                .locations("classpath:db/moteur")
                .table("flyway_moteur")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** The dossier whose process this is, by the business key. */
    private static String dossier(Passage passage) {
        return passage.cle().split("/", 2)[0];
    }
}
