package org.ent4j.ticketing.time;

import static org.ent4j.ticketing.time.Priority.BLOCKING;
import static org.ent4j.ticketing.time.Priority.MAJOR;
import static org.ent4j.ticketing.time.Priority.MINOR;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Impact × urgency. Source: the matrix of GLPI; its cells are a school's own (here: to be confirmed by the académie).
 *
 * @param cells one for each pair
 */
public record PriorityMatrix(Map<Impact, Map<Urgency, Priority>> cells) {

    /** @throws IllegalArgumentException when a pair has no priority */
    public PriorityMatrix {
        var whole = new EnumMap<Impact, Map<Urgency, Priority>>(Impact.class);
        for (var impact : Impact.values()) {
            var row = cells.getOrDefault(impact, Map.of());
            if (row.size() < Urgency.values().length) {
                throw new IllegalArgumentException(
                        "%s has the urgencies %s only.\nMaybe a cell was forgotten.".formatted(impact, row.keySet()));
            }
            whole.put(impact, Map.copyOf(row));
        }
        cells = Map.copyOf(whole);
    }

    /** The wider it is and the less it can wait, the higher; what stops a whole school is blocking. */
    public static PriorityMatrix usual() {
        return new PriorityMatrix(Map.of(
                Impact.PERSON, row(MINOR, MINOR, MAJOR),
                Impact.GROUP, row(MINOR, MAJOR, MAJOR),
                Impact.SCHOOL, row(MINOR, MAJOR, BLOCKING),
                Impact.ACADEMIE, row(MAJOR, BLOCKING, BLOCKING)));
    }

    private static Map<Urgency, Priority> row(Priority low, Priority normal, Priority high) {
        return Map.of(Urgency.LOW, low, Urgency.NORMAL, normal, Urgency.HIGH, high);
    }

    public Priority of(Impact impact, Urgency urgency) {
        return Optional.ofNullable(cells.get(impact))
                .flatMap(row -> Optional.ofNullable(row.get(urgency)))
                .orElseThrow();
    }
}
