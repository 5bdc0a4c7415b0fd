package org.ent4j.examples.portal.whereabouts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a pupil is.
 *
 * @param status in words
 * @param because what that rests on
 * @param next his next lesson; "" without one
 * @param mayLeave whether he may be outside; "" without a timetable
 * @param why the reasons of that
 * @param regime the one that he has
 * @param conflicts what speaks against each other
 * @param kinds of places, for whoever records stays; none for others
 * @param key of the stay that is recorded
 * @param stay the key of the one that he is in
 */
public record WherePage(
        String pupil,
        String schoolClass,
        String at,
        String status,
        String badge,
        Line because,
        String next,
        String mayLeave,
        List<String> why,
        Optional<RegimeMark> regime,
        List<String> conflicts,
        List<Line> evidence,
        boolean isWhole,
        Map<String, String> kinds,
        String key,
        Optional<String> stay) {

    /** Something that says where he is. */
    public record Line(String says, String what, String when, String source, String by) {}
}
