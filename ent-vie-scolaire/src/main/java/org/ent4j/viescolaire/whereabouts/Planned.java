package org.ent4j.viescolaire.whereabouts;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Set;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.sortie.DayMoment;
import org.ent4j.viescolaire.sortie.SortieRules;

/** Where a pupil is to be, when nobody has said anything: what the timetable and the opening hours make of a moment. */
final class Planned {

    private final DayOfPupil facts;
    private final LocalDateTime now;
    private final DayMoment moment;

    private Planned(DayOfPupil facts, LocalDateTime now) {
        this.facts = facts;
        this.now = now;
        this.moment = facts.sortie().momentAt(now);
    }

    static Evidence at(DayOfPupil facts, LocalDateTime now) {
        return new Planned(facts, now).evidence();
    }

    private Evidence evidence() {
        var status = status();
        return switch (status) {
            case CLOSED ->
                Evidence.of(
                        status,
                        EvidenceSource.OPENING_HOURS,
                        facts.wholeDay().start(),
                        facts.wholeDay(),
                        status.label(),
                        Set.of());
            case EXPECTED_IN_LESSON -> lesson(facts.lessonAt(now).orElseThrow());
            default -> between(status);
        };
    }

    private WhereStatus status() {
        if (!facts.hasPlannedLessons() && !facts.isOpenAt(now)) {
            return WhereStatus.CLOSED;
        }
        return facts.isTimetableKnown() ? byTheTimetable() : WhereStatus.UNKNOWN;
    }

    private WhereStatus byTheTimetable() {
        return switch (moment) {
            case IN_LESSON -> WhereStatus.EXPECTED_IN_LESSON;
            case NOT_BEGUN -> WhereStatus.NOT_YET;
            case OVER -> facts.hasPlannedLessons() ? free(WhereStatus.GONE) : free(WhereStatus.MAY_BE_OUTSIDE);
            default -> free(WhereStatus.MAY_BE_OUTSIDE);
        };
    }

    private WhereStatus free(WhereStatus ifAllowed) {
        return SortieRules.mayLeave(facts.sortie(), now).outcome() ? ifAllowed : WhereStatus.FREE;
    }

    private static Evidence lesson(CalledLesson lesson) {
        return Evidence.of(
                WhereStatus.EXPECTED_IN_LESSON,
                EvidenceSource.TIMETABLE,
                lesson.period().start(),
                lesson.period(),
                Label.of(lesson.subject(), lesson.subject()),
                Set.of());
    }

    /** From the end of the last lesson to the start of the next. */
    private Evidence between(WhereStatus status) {
        var start = facts.lessons().stream()
                .map(lesson -> lesson.period().end())
                .filter(end -> !end.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(facts.wholeDay().start());
        var end = facts.nextLesson(now)
                .map(lesson -> lesson.period().start())
                .orElse(facts.wholeDay().end());
        var what = status == WhereStatus.UNKNOWN ? status.label() : moment.label();
        return Evidence.of(status, EvidenceSource.TIMETABLE, start, new Period(start, end), what, Set.of());
    }
}
