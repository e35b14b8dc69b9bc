package ca.qc.madi.processus;

import ca.qc.madi.bureau.RegistreTaches;
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

    /** Every flow taken and every task is written down in the transaction of the engine. */
    @Bean
    ProcessEnginePlugin ecouteDesFlux(ObjectProvider<Passages> passages, ObjectProvider<RegistreTaches> registre) {
        EcouteFlux ecoute = new EcouteFlux(passage -> passages.getObject().save(new PassageConsigne(passage)));
        EcouteTaches taches = new EcouteTaches(registre::getObject);
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> avant = new ArrayList<>();
                if (configuration.getCustomPreBPMNParseListeners() != null) {
                    avant.addAll(configuration.getCustomPreBPMNParseListeners());
                }
                avant.add(ecoute);
                avant.add(taches);
                configuration.setCustomPreBPMNParseListeners(avant);
            }
        };
    }
}
