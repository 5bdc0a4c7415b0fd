package org.ent4j.directory.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.ent4j.directory.privacy.TraceEntry;
import org.ent4j.directory.privacy.TraceQuery;

/** Who accessed whose data. Entries are added and never changed; only {@link PrivacyStore#erase} takes old ones away. */
public interface AccessTrace {

    /** Adds all of them, or none. */
    void append(Collection<TraceEntry> entries);

    /** Those of the query, the oldest first; of one instant, in the order in which they were added. */
    List<TraceEntry> find(TraceQuery query);

    /** How many are older than that. */
    int countBefore(Instant instant);
}
