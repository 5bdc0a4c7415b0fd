package org.ent4j.ticketing.time;

import java.time.LocalTime;

/**
 * Hours of a day in which somebody answers.
 *
 * @param end midnight is the end of that day: a day around the clock goes from 00:00 to 00:00
 */
public record Opening(LocalTime start, LocalTime end) implements Comparable<Opening> {

    public Opening {
        if (!end.equals(LocalTime.MIDNIGHT) && !start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "From %s to %s there is no time.\nMaybe the two are swapped.".formatted(start, end));
        }
    }

    public static Opening of(String start, String end) {
        return new Opening(LocalTime.parse(start), LocalTime.parse(end));
    }

    boolean isToMidnight() {
        return end.equals(LocalTime.MIDNIGHT);
    }

    boolean overlaps(Opening next) {
        return isToMidnight() || next.start.isBefore(end);
    }

    @Override
    public int compareTo(Opening other) {
        return start.compareTo(other.start);
    }
}
