package ca.qc.madi.api.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Gives every form and every file of the pages its address under the API: the very same method answers, so that no
 * rule, no right and no refusal is written twice, and a form added to the pages is an act of the API at once.
 */
@Component
@ConditionalOnWebApplication
class Reflet implements SmartInitializingSingleton {

    private static final String MAISON = "ca.qc.madi.";

    private final RequestMappingHandlerMapping adresses;

    Reflet(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping adresses) {
        this.adresses = adresses;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map.copyOf(adresses.getHandlerMethods()).forEach((info, methode) -> {
            List<String> modeles =
                    info.getPatternValues().stream().filter(Adresses::aRefleter).toList();
            boolean ours = methode.getBeanType().getName().startsWith(MAISON);
            if (!ours || modeles.isEmpty() || !(estActe(info, methode) || estFichier(methode))) return;
            adresses.registerMapping(refletDe(info, modeles), methode.getBean(), methode.getMethod());
        });
    }

    private RequestMappingInfo refletDe(RequestMappingInfo info, List<String> modeles) {
        Set<RequestMethod> methodes = info.getMethodsCondition().getMethods();
        return RequestMappingInfo.paths(
                        modeles.stream().map(m -> Adresses.RACINE + m).toArray(String[]::new))
                .methods(methodes.toArray(RequestMethod[]::new))
                .options(adresses.getBuilderConfiguration())
                .build();
    }

    /** A form: posted, and led back to a page by its address. */
    static boolean estActe(RequestMappingInfo info, HandlerMethod methode) {
        return info.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.POST))
                && methode.getMethod().getReturnType().equals(String.class);
    }

    private static boolean estFichier(HandlerMethod methode) {
        return methode.getMethod().getReturnType().equals(ResponseEntity.class);
    }
}
