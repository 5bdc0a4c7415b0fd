package org.ent4j.viescolaire.sortie;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.counting.Period;
import org.immutables.value.Value;

/** What decides whether a pupil may leave on one day. */
@EntStyle
@Value.Immutable
public interface SortieDay {

    /** Nothing when the pupil has none: nothing is allowed then. */
    Optional<RegimeDeSortie> regime();

    /** Whether a guardian has given the authorisation, when the régime needs it. */
    @Value.Default
    default boolean isAuthorised() {
        return false;
    }

    /** Lessons of the pupil that take place that day. */
    List<Period> lessons();

    /** Lessons that were planned and do not take place. */
    List<Period> cancelled();

    /** The break at noon: a lesson that begins before it is one of the morning. */
    TimeRange lunch();

    /** Whether the pupil has lunch at school that day (<i>demi-pensionnaire</i>, <i>interne</i>). */
    @Value.Default
    default boolean isLunchAtSchool() {
        return false;
    }

    /** Where in his day the pupil is. */
    default DayMoment momentAt(LocalDateTime at) {
        if (lessons().stream().anyMatch(lesson -> isIn(lesson, at))) {
            return DayMoment.IN_LESSON;
        }
        var last = last(at);
        return next(at).map(next -> last.map(before -> between(before, next, at))
                        .orElseGet(() -> unlessBegun(at, DayMoment.BEGINS_LATE)))
                .orElseGet(() -> afterAll(at));
    }

    private DayMoment afterAll(LocalDateTime at) {
        return cancelled().stream().anyMatch(lesson -> at.isBefore(lesson.end()))
                ? unlessBegun(at, DayMoment.DAY_ENDS_EARLY)
                : DayMoment.OVER;
    }

    private DayMoment unlessBegun(LocalDateTime at, DayMoment begun) {
        return hasBegun(at) ? begun : DayMoment.NOT_BEGUN;
    }

    private boolean hasBegun(LocalDateTime at) {
        return Stream.concat(lessons().stream(), cancelled().stream()).anyMatch(lesson -> !at.isBefore(lesson.start()));
    }

    private DayMoment between(Period last, Period next, LocalDateTime at) {
        if (isOfMorning(last) == isOfMorning(next)) {
            return DayMoment.BETWEEN_LESSONS;
        }
        if (cancelled().stream().anyMatch(lesson -> isOfMorning(lesson) && at.isBefore(lesson.end()))) {
            return DayMoment.HALF_DAY_ENDS_EARLY;
        }
        return cancelled().stream().anyMatch(lesson -> !isOfMorning(lesson) && !at.isBefore(lesson.start()))
                ? DayMoment.BEGINS_LATE
                : DayMoment.LUNCH;
    }

    private boolean isOfMorning(Period lesson) {
        return lesson.start().toLocalTime().isBefore(lunch().start());
    }

    private Optional<Period> next(LocalDateTime at) {
        return lessons().stream().filter(lesson -> lesson.start().isAfter(at)).min(Comparator.naturalOrder());
    }

    private Optional<Period> last(LocalDateTime at) {
        return lessons().stream().filter(lesson -> !lesson.end().isAfter(at)).max(Comparator.comparing(Period::end));
    }

    private static boolean isIn(Period lesson, LocalDateTime at) {
        return !at.isBefore(lesson.start()) && at.isBefore(lesson.end());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a day; lunch is required. */
    final class Builder extends ImmutableSortieDay.Builder {}
}
