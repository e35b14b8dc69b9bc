package ca.qc.madi.processus;

import ca.qc.madi.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine is told beyond its properties. */
@Configuration
class MoteurConfiguration {

    /** Every flow taken is written down in the transaction that takes it; called processes can be put back. */
    @Bean
    ProcessEnginePlugin ecouteDesFlux(ObjectProvider<Passages> passages, ObjectProvider<Journal> journal) {
        EcouteFlux ecoute = new EcouteFlux(passage -> passages.getObject()
                .save(new PassageConsigne(passage, journal.getObject().rang(dossier(passage)))));
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> avant = new ArrayList<>();
                if (configuration.getCustomPreBPMNParseListeners() != null) {
                    avant.addAll(configuration.getCustomPreBPMNParseListeners());
                }
                avant.add(ecoute);
                avant.add(new EcouteAppels());
                configuration.setCustomPreBPMNParseListeners(avant);
            }
        };
    }

    /** The dossier whose process this is, by the business key. */
    private static String dossier(Passage passage) {
        return passage.cle().split("/", 2)[0];
    }
}
