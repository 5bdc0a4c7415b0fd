package org.ent4j.access.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a rule or a grant holds, both included; open where a side is absent.
 *
 * @param from the first day
 * @param to the last day
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "From %s to %s there is no day.\nMaybe the two are swapped.".formatted(from.get(), to.get()));
        }
    }

    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(Optional.of(from), Optional.of(to));
    }

    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true) && !isOverOn(day);
    }

    /** The last day has passed. */
    public boolean isOverOn(LocalDate day) {
        return to.map(day::isAfter).orElse(false);
    }

    /** Every day of the other is a day of this one. */
    public boolean contains(Validity other) {
        var startsInTime = from.map(
                        first -> other.from.map(begun -> !begun.isBefore(first)).orElse(false))
                .orElse(true);
        var lastsLongEnough = to.map(
                        last -> other.to.map(ended -> !ended.isAfter(last)).orElse(false))
                .orElse(true);
        return startsInTime && lastsLongEnough;
    }
}
