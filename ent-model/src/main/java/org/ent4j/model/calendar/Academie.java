package org.ent4j.model.calendar;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.Departement;

/**
 * An <i>académie</i>, an administrative region of schools, with the holiday zones that it has been in.
 *
 * @param code its code in the nomenclature (BCN, N_ACADEMIE): {@code "10"}
 * @param name its name: {@code "Lyon"}
 * @param departements those that it has today; none for an académie of the past
 * @param stays its zones, the oldest first
 */
public record Academie(String code, String name, List<Departement> departements, List<Stay> stays) {

    /**
     * The school years that an académie spends in a zone.
     *
     * @param zone the zone
     * @param first the first school year
     * @param last the last one, or nothing when it lasts
     */
    public record Stay(Zone zone, SchoolYear first, Optional<SchoolYear> last) {

        public boolean contains(SchoolYear year) {
            return first.compareTo(year) <= 0
                    && last.map(end -> year.compareTo(end) <= 0).orElse(true);
        }
    }

    public Academie {
        departements = List.copyOf(departements);
        stays = List.copyOf(stays);
    }

    /** Its zone in that school year; nothing when the académie did not exist then, or its zone is not known. */
    public Optional<Zone> zone(SchoolYear year) {
        return stays.stream()
                .filter(stay -> stay.contains(year))
                .map(Stay::zone)
                .findFirst();
    }
}
