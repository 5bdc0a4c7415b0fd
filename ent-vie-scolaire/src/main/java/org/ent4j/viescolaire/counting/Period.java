package org.ent4j.viescolaire.counting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** A time in which a pupil is away, from its start until just before its end; it may span days, and is never empty. */
public record Period(LocalDateTime start, LocalDateTime end) implements Comparable<Period>, Labelled {

    public Period {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "From %s to %s there is no time.\nMaybe the two are swapped.".formatted(start, end));
        }
    }

    public Duration duration() {
        return Duration.between(start, end);
    }

    public boolean overlaps(Period other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** The time that is in both. */
    public Optional<Period> intersection(Period other) {
        return overlaps(other)
                ? Optional.of(new Period(
                        start.isBefore(other.start) ? other.start : start, end.isAfter(other.end) ? other.end : end))
                : Optional.empty();
    }

    /** Whether one begins where the other ends, or they overlap. */
    public boolean touches(Period other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    public boolean contains(Period other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** From the start of the earlier to the end of the later. */
    public Period span(Period other) {
        return new Period(start.isBefore(other.start) ? start : other.start, end.isAfter(other.end) ? end : other.end);
    }

    /** The days in which some of it is; one that ends at midnight is not in the day that begins then. */
    public Stream<LocalDate> days() {
        var last =
                end.toLocalDate().atStartOfDay().equals(end) ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        return start.toLocalDate().datesUntil(last.plusDays(1));
    }

    @Override
    public int compareTo(Period other) {
        var byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    /** As people read it, in either language: the day once when it is one. */
    @Override
    public Label label() {
        var isOneDay = start.toLocalDate().equals(end.toLocalDate());
        var words = start.toLocalDate() + " " + start.toLocalTime() + "–" + (isOneDay ? "" : end.toLocalDate() + " ")
                + end.toLocalTime();
        return Label.of(words, words);
    }

    /** As an interval of ISO 8601. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
