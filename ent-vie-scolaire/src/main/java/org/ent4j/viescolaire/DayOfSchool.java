package org.ent4j.viescolaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.permanence.Stay;
import org.ent4j.viescolaire.permanence.StayId;
import org.ent4j.viescolaire.permanence.Visit;
import org.ent4j.viescolaire.rollcall.Beforehand;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.sortie.SortieEvent;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.FindLessons;
import org.ent4j.viescolaire.whereabouts.DayOfPupil;

/** All that is known of a school on one day, by pupil: read once, whoever is looked for then. */
final class DayOfSchool {

    private final LocalDate day;
    private final SchoolSetup setup;
    private final SchoolRecord record;
    private final FindLessons timetable;
    private final Families families;
    private final Map<PersonId, List<CalledLesson>> lessons;
    private final Map<PersonId, List<CalledLesson>> cancelled;
    private final Map<PersonId, List<RollCall>> rollCalls;
    private final Map<PersonId, List<Stay>> stays;
    private final Set<PersonId> filesLeftOut;
    private final boolean isEveryStayKnown;
    private final List<Period> unreadableCalls;
    private final Set<PersonId> ofTheWeek = new HashSet<>();

    /** @param kept the journals of the stays of that day, where they are kept */
    DayOfSchool(
            LocalDate day,
            SchoolSetup setup,
            SchoolRecord record,
            FindLessons timetable,
            Families families,
            Supplier<Set<JournalKey>> kept) {
        this.day = day;
        this.setup = setup;
        this.record = record;
        this.timetable = timetable;
        this.families = families;
        this.lessons = byPupil(timetable.on(setup.school(), day), lesson -> lesson.pupils().stream());
        this.cancelled = byPupil(timetable.cancelled(setup.school(), day), lesson -> lesson.pupils().stream());
        this.rollCalls = byPupil(record.rollCalls(day), rollCall -> rollCall.entries().keySet().stream());
        this.stays = byPupil(
                StayService.on(record, day),
                stay -> stay.visits().stream().map(Visit::pupil).distinct());
        this.filesLeftOut = record.legibility().filesLeftOut(setup.year());
        this.isEveryStayKnown = !record.legibility().isUnreadable(JournalKind.PERMANENCE)
                || kept.get().stream().noneMatch(key -> isUnknownStay(record, key));
        this.unreadableCalls = lessons()
                .filter(lesson -> record.unreadable(lesson.journal()).isPresent())
                .map(CalledLesson::period)
                .distinct()
                .toList();
    }

    /** As they are planned, or as they were when somebody called the roll. */
    private Stream<CalledLesson> lessons() {
        var begun = record.rollCalls(day).stream().map(RollCall::lesson);
        return Stream.concat(lessons.values().stream().flatMap(List::stream), begun);
    }

    /** Of one of which nobody can read a word, nobody can tell whose it is. */
    private static boolean isUnknownStay(SchoolRecord record, JournalKey key) {
        return record.unreadable(key).isPresent()
                && record.stay(new StayId(key.id())).isEmpty();
    }

    private static <T> Map<PersonId, List<T>> byPupil(Collection<T> all, Function<T, Stream<PersonId>> pupils) {
        var byPupil = new HashMap<PersonId, List<T>>();
        all.forEach(each -> pupils.apply(each)
                .forEach(pupil ->
                        byPupil.computeIfAbsent(pupil, any -> new ArrayList<>()).add(each)));
        return byPupil;
    }

    DayOfPupil of(PersonId pupil) {
        var sortie = record.sortie(pupil);
        return DayOfPupil.builder()
                .day(day)
                .hours(setup.counting().openings().on(day))
                .isTimetableKnown(isTimetableKnown(pupil))
                .isWhole(isWhole(pupil))
                .addAllLessons(lessons.getOrDefault(pupil, List.of()))
                .addAllCancelled(cancelled.getOrDefault(pupil, List.of()))
                .addAllRollCalls(rollCalls.getOrDefault(pupil, List.of()))
                .addAllBeforehand(beforehand(pupil))
                .addAllStays(stays.getOrDefault(pupil, List.of()))
                .regime(sortie.on(day).flatMap(record.regimes().regimes()::find))
                .isAuthorised(sortie.isAuthorised(day))
                .isLunchAtSchool(families.isLunchAtSchool(setup.school(), pupil, day))
                .policy(setup.whereabouts())
                .build();
    }

    /** Of the file, of the régime, and of the roll calls and stays that are known to be his or may be. */
    private boolean isWhole(PersonId pupil) {
        var planned = lessons.getOrDefault(pupil, List.of()).stream().map(CalledLesson::journal);
        var called = rollCalls.getOrDefault(pupil, List.of()).stream()
                .map(rollCall -> rollCall.lesson().journal());
        var stayed = stays.getOrDefault(pupil, List.of()).stream()
                .map(stay -> stay.id().journal());
        var regime = Stream.of(SortieEvent.LIST, SortieEvent.journal(pupil));
        return isEveryStayKnown
                && unreadableCalls.stream().allMatch(hours -> isExpected(pupil, hours))
                && !filesLeftOut.contains(pupil)
                && Stream.of(planned, called, stayed, regime)
                        .flatMap(keys -> keys)
                        .allMatch(key -> record.unreadable(key).isEmpty());
    }

    /** Whoever has no lesson of his own then may have been added to one of which nobody can read it. */
    private boolean isExpected(PersonId pupil, Period hours) {
        return lessons.getOrDefault(pupil, List.of()).stream()
                .anyMatch(lesson -> lesson.period().overlaps(hours));
    }

    private List<Beforehand> beforehand(PersonId pupil) {
        return Absences.by(setup.absences()).beforehand(List.of(record.absences(pupil, setup.year()))).stream()
                .filter(known -> known.when().days().anyMatch(day::equals))
                .toList();
    }

    /** Who has no lesson that day has a timetable all the same, when he has lessons that week. */
    private boolean isTimetableKnown(PersonId pupil) {
        return lessons.containsKey(pupil) || cancelled.containsKey(pupil) || week().contains(pupil);
    }

    private Set<PersonId> week() {
        if (ofTheWeek.isEmpty()) {
            var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
            ofTheWeek.addAll(monday.datesUntil(monday.plusWeeks(1))
                    .flatMap(each -> timetable.on(setup.school(), each).stream())
                    .flatMap(lesson -> lesson.pupils().stream())
                    .collect(Collectors.toSet()));
        }
        return ofTheWeek;
    }
}
