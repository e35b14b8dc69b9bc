package ca.qc.madi.flux;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Whatever else than a process wakes at given minutes; whoever lets time pass for some dossiers wakes it. */
public interface Veilleur {

    /** The first minute after {@code depuis}, and not after {@code jusqua}, at which it has something to do. */
    Optional<Instant> prochain(Collection<String> dossiers, Instant depuis, Instant jusqua);

    /** Does what is due at this minute; doing it again changes nothing. */
    void eveiller(Collection<String> dossiers);
}
