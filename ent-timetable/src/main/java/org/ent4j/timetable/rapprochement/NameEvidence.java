package org.ent4j.timetable.rapprochement;

import java.util.Collection;
import java.util.Map;
import org.ent4j.timetable.source.ItemKind;

/** What names, and what is written beside them, say of an item and of each of the host's items of its kind. */
interface NameEvidence {

    /** @param hosts those of one kind */
    static NameEvidence of(ItemKind kind, Collection<HostItem> hosts) {
        return kind == ItemKind.TEACHER || kind == ItemKind.PUPIL
                ? new PeopleEvidence(kind, hosts)
                : new LabelEvidence(kind, hosts);
    }

    /** By the host's key, those who have something in common with the item. */
    Map<String, Evidence> of(SourceEntry entry);

    /** The same of one of them, who may have nothing in common with it. */
    Evidence of(SourceEntry entry, HostItem host);
}
