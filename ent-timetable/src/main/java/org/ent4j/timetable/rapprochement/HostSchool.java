package org.ent4j.timetable.rapprochement;

import java.util.List;

/**
 * What a host knows of a structure.
 *
 * @param items all of them, each kind and key once
 * @param ties which of them go together, as far as that is known
 */
public record HostSchool(List<HostItem> items, List<HostTie> ties) {

    public HostSchool {
        items = List.copyOf(items);
        ties = List.copyOf(ties);
    }
}
