package org.ent4j.timetable.publication;

import org.ent4j.model.calendar.WeekMask;

/**
 * What a publication changes for those who have a lesson, in the weeks concerned. Weeks are counted from the earlier one of
 * the first Mondays of both publications.
 */
public sealed interface Change {

    /** The lesson as it is from now on; as it was until now when it is cancelled. */
    PublishedLesson lesson();

    /** The weeks of {@link #lesson()} that are concerned. */
    WeekMask weeks();

    /** The lesson is held, where nothing like it was. */
    record Added(PublishedLesson lesson, WeekMask weeks) implements Change {}

    /** The lesson is not held any more, and nothing takes its place. */
    record Cancelled(PublishedLesson lesson, WeekMask weeks) implements Change {}

    /**
     * The same subject, teachers and pupils at another time.
     *
     * @param fromWeeks the weeks of {@code from} that it replaces, as many as {@code weeks}
     */
    record Moved(PublishedLesson from, WeekMask fromWeeks, PublishedLesson lesson, WeekMask weeks) implements Change {}

    /** The same pupils at the same time, with another teacher, in another room or for another subject. */
    record Changed(PublishedLesson before, PublishedLesson lesson, WeekMask weeks) implements Change {}
}
