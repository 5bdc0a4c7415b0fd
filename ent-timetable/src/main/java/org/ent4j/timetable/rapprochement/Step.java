package org.ent4j.timetable.rapprochement;

import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * A step of the chain with a name and a source.
 *
 * @param id stable identifier, unique in the library: {@code "TT-RAP-02"}
 * @param label what the step looks at
 * @param source who works so, or the document that demands it
 * @param finder what the step says of an item; nothing when the next step is to be asked
 */
record Step(String id, Label label, String source, Finder finder) {

    interface Finder {
        Optional<Verdict> find(SourceEntry entry, Hosts hosts);
    }

    Optional<Verdict> find(SourceEntry entry, Hosts hosts) {
        return finder.find(entry, hosts);
    }
}
