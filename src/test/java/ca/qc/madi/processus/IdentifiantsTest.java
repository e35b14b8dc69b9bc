package ca.qc.madi.processus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.junit.jupiter.api.Test;

/** The engine's ids: short, in the order of time, never twice the same. */
class IdentifiantsTest {

    private static final int FILS = 4;
    private static final int CHACUN = 20_000;

    private final IdGenerator identifiants = new MoteurConfiguration().identifiants();

    @Test
    void treize_caracteres_dans_l_ordre_jamais_deux_fois() throws Exception {
        Set<String> tous = new HashSet<>();
        ExecutorService fils = Executors.newFixedThreadPool(FILS);
        try {
            List<Callable<List<String>>> tirages = IntStream.range(0, FILS)
                    .<Callable<List<String>>>mapToObj(i -> this::tirer)
                    .toList();
            for (Future<List<String>> tirage : fils.invokeAll(tirages)) {
                assertThat(tirage.get()).isSorted().allMatch(id -> id.matches("[0-9A-HJKMNP-TV-Z]{13}"));
                tous.addAll(tirage.get());
            }
        } finally {
            fils.shutdownNow();
        }
        assertThat(tous).hasSize(FILS * CHACUN);
    }

    private List<String> tirer() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < CHACUN; i++) ids.add(identifiants.getNextId());
        return ids;
    }
}
