package org.ent4j.examples.portal.rollcall;

import java.util.Optional;

/**
 * A pupil on a sheet.
 *
 * @param number of the line, for the ids of its fields
 * @param isFixed whether the visitor cannot change what is said
 * @param said what is said, in words
 * @param known why it is said already, before anybody called
 * @param other what the roll call says, where something else was typed
 * @param error what is wrong with what was typed
 * @param isNoted whether something may be noted of the pupil
 */
public record PupilLine(
        int number,
        String id,
        String name,
        boolean isFixed,
        Mark mark,
        String arrived,
        String left,
        String comment,
        String said,
        Optional<String> known,
        Optional<String> other,
        Optional<String> error,
        boolean isNoted) {}
