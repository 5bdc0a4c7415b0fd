package org.ent4j.timetable.spi;

import java.util.List;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.rapprochement.HostItem;

/** Offers what the host has and a timetable may name. */
public interface HostItems {

    /** All items of a structure, of all kinds, each kind and key once. */
    List<HostItem> of(StructureId structure);
}
