package org.ent4j.examples.sample.timetable;

/**
 * A place in the week.
 *
 * @param day 1 for Monday
 * @param place counted from 0 in the day
 * @param length number of places
 */
public record Slot(int day, int place, int length) {

    static Slot at(int index, int length) {
        return new Slot(index / Week.PLACES_A_DAY + 1, index % Week.PLACES_A_DAY, length);
    }
}
