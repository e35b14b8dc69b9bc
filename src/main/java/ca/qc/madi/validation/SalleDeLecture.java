package ca.qc.madi.validation;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where workbooks are read while somebody waits: a few at a time, since a reading holds the whole file in memory. */
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

    /** Has something else read of a workbook, at its turn. */
    public <T> T lire(Supplier<T> lecture) {
        places.acquireUninterruptibly();
        try {
            return lecture.get();
        } finally {
            places.release();
        }
    }
}
