package ca.qc.madi.processus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The diagrams and tables as they stand in {@code bpmn/}. */
final class Diagrammes {

    private static final Path DOSSIER = Path.of("bpmn");

    private Diagrammes() {}

    /** The ids of every process, which are also the names of their files. */
    static List<String> processus() {
        return fichiers(".bpmn").stream()
                .map(f -> f.getFileName().toString().replace(".bpmn", ""))
                .toList();
    }

    static BpmnModelInstance lire(String processus) {
        return Bpmn.readModelFromFile(DOSSIER.resolve(processus + ".bpmn").toFile());
    }

    static List<Path> fichiers(String fin) {
        return fichiers(DOSSIER, fin);
    }

    static List<Path> fichiers(Path dossier, String fin) {
        try (Stream<Path> tous = Files.walk(dossier)) {
            List<Path> retenus =
                    tous.filter(f -> f.toString().endsWith(fin)).sorted().toList();
            if (retenus.isEmpty()) throw new IllegalStateException("no " + fin + " under " + dossier);
            return retenus;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
