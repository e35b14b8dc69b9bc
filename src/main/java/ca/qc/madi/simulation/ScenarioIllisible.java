package ca.qc.madi.simulation;

/** A file that is no scenario, or an act the simulator does not know. */
public final class ScenarioIllisible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScenarioIllisible(String message) {
        super(message);
    }

    ScenarioIllisible(String message, Throwable cause) {
        super(message, cause);
    }
}
