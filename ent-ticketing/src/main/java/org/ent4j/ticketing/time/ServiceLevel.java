package org.ent4j.ticketing.time;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is promised to requesters (SLA), and between teams.
 *
 * @param hours in which time runs
 * @param vendorHours those of the vendor
 * @param targets one for each priority
 * @param warnings at how many percent of a target somebody is warned, in rising order; 100 is the target itself
 */
public record ServiceLevel(
        SupportHours hours, SupportHours vendorHours, Map<Priority, Targets> targets, List<Integer> warnings) {

    /** @throws IllegalArgumentException when a priority has no targets, or warnings do not rise from above 0 */
    public ServiceLevel {
        if (targets.size() < Priority.values().length) {
            throw new IllegalArgumentException(
                    "Targets of %s only.\nMaybe one was forgotten.".formatted(targets.keySet()));
        }
        targets = Map.copyOf(new EnumMap<>(targets));
        warnings = List.copyOf(warnings);
        var before = 0;
        for (var percent : warnings) {
            if (percent <= before) {
                throw new IllegalArgumentException("%s do not rise from above 0.".formatted(warnings));
            }
            before = percent;
        }
    }

    /** In those hours; durations are to be confirmed with the académie: none is published. */
    public static ServiceLevel usual(SupportHours hours) {
        return new ServiceLevel(
                hours,
                hours,
                Map.of(
                        Priority.MINOR, Targets.ofHours(8, 80, 120),
                        Priority.MAJOR, Targets.ofHours(4, 40, 60),
                        Priority.BLOCKING, Targets.ofHours(1, 8, 12)),
                List.of(75, 100, 150));
    }

    public Targets of(Priority priority) {
        return Optional.ofNullable(targets.get(priority)).orElseThrow();
    }
}
