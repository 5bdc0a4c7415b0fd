package org.ent4j.catalogue.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.scope.Scope;

/** What was done: append-only. */
public interface Traces {

    /** For what leaves no other mark, such as an export. */
    void append(Trace trace);

    /**
     * The last ones first.
     *
     * @param where nothing for all scopes
     * @param from the first moment
     * @param until the moment before which they are
     * @param limit at most that many
     */
    List<Trace> list(Optional<Scope> where, Instant from, Instant until, int limit);

    /** How many are older. */
    int count(Instant before);

    /**
     * Forgets those that are older, as their time of keeping is over.
     *
     * @return how many
     */
    int forget(Instant before);
}
