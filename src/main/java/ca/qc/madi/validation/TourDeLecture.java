package ca.qc.madi.validation;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where stored workbooks are read again while somebody waits: a few at a time, since a reading holds the whole file in memory. */
@Component
public class TourDeLecture {

    private static final int ENSEMBLE = 2;

    private final Semaphore places = new Semaphore(ENSEMBLE, true);

    /** Has something read of a workbook, at its turn. */
    public <T> T lire(Supplier<T> lecture) {
        places.acquireUninterruptibly();
        try {
            return lecture.get();
        } finally {
            places.release();
        }
    }
}
