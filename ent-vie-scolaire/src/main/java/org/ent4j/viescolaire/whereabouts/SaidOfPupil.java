package org.ent4j.viescolaire.whereabouts;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.permanence.Stay;
import org.ent4j.viescolaire.permanence.Visit;
import org.ent4j.viescolaire.rollcall.Beforehand;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** What people have said of a pupil on a day: roll calls, stays and announcements as evidence. */
final class SaidOfPupil {

    private final PersonId pupil;
    private final DayOfPupil facts;
    private final List<Evidence> evidence = new ArrayList<>();

    private SaidOfPupil(PersonId pupil, DayOfPupil facts) {
        this.pupil = pupil;
        this.facts = facts;
    }

    static List<Evidence> of(PersonId pupil, DayOfPupil facts) {
        var said = new SaidOfPupil(pupil, facts);
        facts.rollCalls().forEach(said::rollCall);
        facts.stays().forEach(stay -> stay.visitsOf(pupil).forEach(visit -> said.visit(stay, visit)));
        facts.beforehand().stream().filter(known -> known.pupil().equals(pupil)).forEach(said::beforehand);
        return said.evidence;
    }

    /** A guess that nobody has submitted says nothing. */
    private void rollCall(RollCall rollCall) {
        rollCall.entry(pupil)
                .filter(entry ->
                        rollCall.state().isTaken() || rollCall.entered().containsKey(pupil))
                .ifPresent(entry -> entry(rollCall, entry));
    }

    private void entry(RollCall rollCall, RollCallEntry entry) {
        var lesson = rollCall.lesson();
        var start = lesson.period().start();
        var end = lesson.period().end();
        switch (entry.presence()) {
            case ABSENT -> called(WhereStatus.ABSENT, lesson, start, end, said(rollCall, start, end));
            case EXEMPT -> called(WhereStatus.EXEMPT, lesson, start, end, start);
            default -> present(rollCall, entry);
        }
    }

    private void present(RollCall rollCall, RollCallEntry entry) {
        var lesson = rollCall.lesson();
        var day = lesson.period().start().toLocalDate();
        var start = lesson.period().start();
        var arrived = entry.arrived().map(day::atTime);
        var left = entry.left().map(day::atTime);
        var from = arrived.orElse(start);
        var until = left.orElse(lesson.period().end());
        arrived.ifPresent(hour -> called(WhereStatus.ABSENT, lesson, start, hour, start));
        called(WhereStatus.IN_LESSON, lesson, from, until, arrived.orElse(said(rollCall, from, until)));
        left.ifPresent(
                hour -> called(WhereStatus.LEFT, lesson, hour, facts.wholeDay().end(), hour));
    }

    /** When it was entered; what was entered before or after is about all of it. */
    private LocalDateTime said(RollCall rollCall, LocalDateTime from, LocalDateTime until) {
        return Optional.ofNullable(rollCall.entered().get(pupil))
                .map(entered -> LocalDateTime.ofInstant(entered, facts.policy().zone()))
                .filter(entered -> !entered.isBefore(from) && entered.isBefore(until))
                .orElse(from);
    }

    private void called(
            WhereStatus says, CalledLesson lesson, LocalDateTime from, LocalDateTime until, LocalDateTime seen) {
        var what = Label.of(lesson.subject(), lesson.subject());
        if (from.isBefore(until)) {
            evidence.add(Evidence.of(
                    says, EvidenceSource.ROLL_CALL, seen, new Period(from, until), what, lesson.teachers()));
        }
    }

    private void visit(Stay stay, Visit visit) {
        var hasEnd = stay.hasEnd(visit);
        stay.period(visit)
                .map(period -> hasEnd ? period : untilClosing(period))
                .map(period -> new Evidence(
                        WhereStatus.ELSEWHERE,
                        EvidenceSource.STAY,
                        visit.from(),
                        period,
                        hasEnd,
                        stay.where(),
                        Optional.of(stay.kind()),
                        Set.of(visit.by().person())))
                .ifPresent(evidence::add);
    }

    private Period untilClosing(Period period) {
        var closing = facts.hours()
                .map(hours -> facts.day().atTime(hours.end()))
                .filter(period.start()::isBefore)
                .filter(period.end()::isAfter)
                .orElse(period.end());
        return new Period(period.start(), closing);
    }

    private void beforehand(Beforehand known) {
        switch (known.why()) {
            case ABSENCE -> announced(WhereStatus.ABSENT, known.when(), facts.wholeDay());
            case EXCLUSION -> announced(WhereStatus.EXCLUDED, known.when(), facts.wholeDay());
            case EXEMPTION ->
                facts.lessons().forEach(lesson -> announced(WhereStatus.EXEMPT, known.when(), lesson.period()));
            default ->
                throw new IllegalArgumentException(
                        "%s is not read yet.\nMaybe it was added lately.".formatted(known.why()));
        }
    }

    private void announced(WhereStatus says, Period when, Period within) {
        if (when.overlaps(within)) {
            var start = Stream.of(when.start(), within.start())
                    .max(LocalDateTime::compareTo)
                    .orElseThrow();
            var end = Stream.of(when.end(), within.end())
                    .min(LocalDateTime::compareTo)
                    .orElseThrow();
            evidence.add(
                    Evidence.of(says, EvidenceSource.ANNOUNCED, start, new Period(start, end), says.label(), Set.of()));
        }
    }
}
