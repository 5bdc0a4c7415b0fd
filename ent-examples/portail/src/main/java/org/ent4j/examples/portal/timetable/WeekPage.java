package org.ent4j.examples.portal.timetable;

import java.util.List;
import java.util.Optional;

/**
 * A week of somebody or something.
 *
 * @param whose as addresses have it
 * @param choices from which somebody of the staff chooses; none for families
 * @param children of a guardian who has several
 * @param pupils found by their names, or of the class that is shown
 * @param text by which pupils were looked for
 * @param week in words
 * @param monday as addresses have it
 * @param fortnight which of two weeks that alternate it is; "" when none do
 * @param facts label and text of what is to be known of a class
 */
public record WeekPage(
        String whose,
        List<WhoseChoice> choices,
        List<WhoseChoice.Option> children,
        List<WhoseChoice.Option> pupils,
        String text,
        String week,
        String monday,
        String fortnight,
        Optional<String> previous,
        Optional<String> next,
        String thisWeek,
        List<String> facts,
        GridTable grid) {}
