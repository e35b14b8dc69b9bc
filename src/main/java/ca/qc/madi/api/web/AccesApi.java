package ca.qc.madi.api.web;

import ca.qc.madi.api.AccesSystemes;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tokens that somebody may see, without their secret. */
@RestController
@RequestMapping(Adresses.RACINE + "/acces")
class AccesApi {

    private final AccesSystemes acces;

    AccesApi(AccesSystemes acces) {
        this.acces = acces;
    }

    record VueJeton(
            String id,
            String systeme,
            Role role,
            Instant creeLe,
            Instant expireLe,
            @Nullable Instant utiliseLe,
            @Nullable Instant revoqueLe) {}

    @GetMapping("/jetons")
    List<VueJeton> jetons(Acteur acteur) {
        return acces.lister(acteur).stream()
                .map(j -> new VueJeton(
                        j.id(),
                        j.acteur().id(),
                        j.acteur().role(),
                        j.creeLe(),
                        j.expireLe(),
                        j.utiliseLe(),
                        j.revoqueLe()))
                .toList();
    }
}
