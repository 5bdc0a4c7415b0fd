package org.ent4j.ticketing.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one clock of a ticket says.
 *
 * @param elapsed time that ran within the hours
 * @param due when the target is or was reached; nothing when the clock stands still before
 * @param warnings those that were reached, in their order
 * @param ahead those that will be, if nothing happens before
 */
public record Reading(
        Duration elapsed,
        Duration target,
        Optional<Instant> due,
        boolean isRunning,
        List<Warning> warnings,
        List<Warning> ahead) {

    public Reading {
        warnings = List.copyOf(warnings);
        ahead = List.copyOf(ahead);
    }

    /**
     * Somebody is to be warned. It always falls within the hours.
     *
     * @param percent of the target; 100 is the target itself
     */
    public record Warning(int percent, Instant at) {}

    /** Whether more time ran than was promised; not yet at the very moment. */
    public boolean isLate() {
        return elapsed.compareTo(target) > 0;
    }

    /** What is left; none when it is late. */
    public Duration left() {
        return isLate() ? Duration.ZERO : target.minus(elapsed);
    }

    static Reading of(Stopwatch watch, Duration target, List<Integer> percents, Instant now) {
        var all = percents.stream()
                .flatMap(
                        percent -> watch
                                .shows(target.multipliedBy(percent).dividedBy(100))
                                .map(at -> new Warning(percent, at))
                                .stream())
                .toList();
        return new Reading(
                watch.elapsed(now),
                target,
                watch.shows(target),
                watch.isRunning(),
                all.stream().filter(warning -> !warning.at().isAfter(now)).toList(),
                all.stream().filter(warning -> warning.at().isAfter(now)).toList());
    }
}
