package org.ent4j.examples.portal.timetable;

import java.util.Map;

/**
 * A lesson of a day that is about to be changed.
 *
 * @param lesson in words
 * @param teachers and rooms by what the form sends, for those who take its place
 * @param typed the form as it was typed
 * @param wrong what is wrong; "" when nothing is
 */
public record ChangePage(
        String id,
        String date,
        String day,
        String lesson,
        Map<String, String> teachers,
        Map<String, String> rooms,
        Typed typed,
        String wrong) {

    /** @param to the day to which it is moved, as browsers send it */
    public record Typed(String why, String to, String start, String end, String teacher, String room) {}
}
