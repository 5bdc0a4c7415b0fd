package org.ent4j.viescolaire.whereabouts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.permanence.Stay;
import org.ent4j.viescolaire.rollcall.Beforehand;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.sortie.RegimeDeSortie;
import org.ent4j.viescolaire.sortie.SortieDay;
import org.immutables.value.Value;

/** All that is known of one pupil on one day. What concerns others may be among it, and is passed over. */
@EntStyle
@Value.Immutable
public interface DayOfPupil {

    LocalDate day();

    /** When the school is open; nothing when it is closed. */
    Optional<TimeRange> hours();

    /** Whether there is a timetable of the pupil; without, that there are no lessons says nothing. */
    @Value.Default
    default boolean isTimetableKnown() {
        return true;
    }

    /** Whether all that was recorded of the pupil's day could be read. */
    @Value.Default
    default boolean isWhole() {
        return true;
    }

    /** The pupil's lessons that take place. */
    List<CalledLesson> lessons();

    /** The pupil's lessons that were planned and do not take place. */
    List<CalledLesson> cancelled();

    /** Of the lessons, and of any lesson to which the pupil was added. */
    List<RollCall> rollCalls();

    List<Beforehand> beforehand();

    List<Stay> stays();

    Optional<RegimeDeSortie> regime();

    /** Whether a guardian has given the authorisation, when the régime needs it. */
    @Value.Default
    default boolean isAuthorised() {
        return false;
    }

    @Value.Default
    default boolean isLunchAtSchool() {
        return false;
    }

    @Value.Default
    default WhereaboutsPolicy policy() {
        return WhereaboutsPolicy.usual();
    }

    /** The whole day, midnight to midnight. */
    default Period wholeDay() {
        return new Period(day().atStartOfDay(), day().plusDays(1).atStartOfDay());
    }

    default boolean hasPlannedLessons() {
        return !lessons().isEmpty() || !cancelled().isEmpty();
    }

    default boolean isOpenAt(LocalDateTime at) {
        return hours().filter(hours -> hours.contains(at.toLocalTime())).isPresent();
    }

    default Optional<CalledLesson> lessonAt(LocalDateTime at) {
        return lessons().stream()
                .filter(lesson -> !at.isBefore(lesson.period().start())
                        && at.isBefore(lesson.period().end()))
                .min(Comparator.comparing(CalledLesson::period).thenComparing(CalledLesson::id));
    }

    /** The first lesson that begins later. */
    default Optional<CalledLesson> nextLesson(LocalDateTime at) {
        return lessons().stream()
                .filter(lesson -> lesson.period().start().isAfter(at))
                .min(Comparator.comparing(CalledLesson::period).thenComparing(CalledLesson::id));
    }

    /** What decides whether the pupil may leave. */
    default SortieDay sortie() {
        return SortieDay.builder()
                .regime(regime())
                .isAuthorised(isAuthorised())
                .isLunchAtSchool(isLunchAtSchool())
                .lunch(policy().lunch())
                .addAllLessons(lessons().stream().map(CalledLesson::period).toList())
                .addAllCancelled(cancelled().stream().map(CalledLesson::period).toList())
                .build();
    }

    DayOfPupil withIsLunchAtSchool(boolean isLunchAtSchool);

    DayOfPupil withStays(Iterable<? extends Stay> stays);

    DayOfPupil withRollCalls(Iterable<? extends RollCall> rollCalls);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a day; its date is required. */
    final class Builder extends ImmutableDayOfPupil.Builder {}
}
