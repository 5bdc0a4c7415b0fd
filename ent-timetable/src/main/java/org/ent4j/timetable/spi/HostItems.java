package org.ent4j.timetable.spi;

import java.util.List;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.HostSchool;
import org.ent4j.timetable.rapprochement.HostTie;

/** Offers what the host has and a timetable may name. */
public interface HostItems {

    /** All items of a structure, of all kinds, each kind and key once. */
    List<HostItem> of(StructureId structure);

    /** Both at once, for hosts that load them together. */
    default HostSchool school(StructureId structure) {
        return new HostSchool(of(structure), ties(structure));
    }

    /** Which of them go together, as far as the host knows: who teaches whom, who is in which class. Nothing by default. */
    default List<HostTie> ties(StructureId structure) {
        return List.of();
    }
}
