package ca.qc.madi.validation;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Where files of anyone are judged while they wait: a few at a time, since a reading holds the whole file in memory. */
@Component
public class SalleDeLecture {

    private static final int ENSEMBLE = 2;

    private final Semaphore places = new Semaphore(ENSEMBLE, true);

    /** Reads the stream to its end; the caller closes it. */
    public Verdict valider(InputStream flux, ContexteDepot contexte) throws IOException {
        places.acquireUninterruptibly();
        try {
            return Validateur.valider(flux, contexte);
        } finally {
            places.release();
        }
    }
}
