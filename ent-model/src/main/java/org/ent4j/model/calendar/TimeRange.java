package org.ent4j.model.calendar;

import java.time.Duration;
import java.time.LocalTime;

/** Hours of one day, from the start until just before the end; never empty, never past midnight. */
public record TimeRange(LocalTime start, LocalTime end) implements Comparable<TimeRange> {

    public TimeRange {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "From %s to %s there is no time.\nMaybe the two are swapped.".formatted(start, end));
        }
    }

    public Duration duration() {
        return Duration.between(start, end);
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(start) && time.isBefore(end);
    }

    public boolean overlaps(TimeRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    @Override
    public int compareTo(TimeRange other) {
        var byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    @Override
    public String toString() {
        return start + "–" + end;
    }
}
