package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallCommand.Sheet;

/**
 * The roll calls of the last school days, as their teachers took them: one of them was forgotten, and some of those of the
 * moment are still to be taken.
 */
final class RollCallsStep implements DemoStep {

    private static final int DAYS = 6;
    private static final String STILL_TO_CALL = "4";
    private static final int LONGEST_HOLIDAYS = 30;
    private static final int MINUTES_TO_CALL = 5;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final OpenSchools schools;
    private final DemoPeople people;
    private final Clock clock;

    @Inject
    RollCallsStep(OpenSchools schools, DemoPeople people, Clock clock) {
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "roll-calls";
    }

    @Override
    public Label what() {
        return Label.of("Appels des derniers jours", "Roll calls of the last days");
    }

    @Override
    public void run() {
        schools.find(DemoSchools.first()).ifPresent(this::call);
    }

    private void call(OpenSchool school) {
        var now = LocalDateTime.ofInstant(clock.instant(), PARIS);
        var days = days(school, now.toLocalDate());
        var attendance = DemoAttendance.of(school);
        var called = school.vieScolaire().record();
        for (var day : days) {
            var lessons = lessons(school, day);
            var forgotten = forgotten(lessons, day.isEqual(days.get(Math.max(0, days.size() - 2))));
            lessons.stream()
                    .filter(lesson -> isTaken(lesson, now)
                            && forgotten.filter(lesson::equals).isEmpty())
                    .filter(lesson -> called.rollCall(lesson.id()).isEmpty())
                    .forEach(lesson -> call(school, lesson, attendance));
        }
    }

    /** Those on which there were lessons, today the last. */
    private static List<LocalDate> days(OpenSchool school, LocalDate today) {
        var days = new ArrayList<LocalDate>();
        for (var day = today;
                days.size() < DAYS && day.isAfter(today.minusDays(LONGEST_HOLIDAYS));
                day = day.minusDays(1)) {
            if (!lessons(school, day).isEmpty()) {
                days.add(0, day);
            }
        }
        return days;
    }

    private static List<CalledLesson> lessons(OpenSchool school, LocalDate day) {
        return school.lessons().on(day).stream()
                .filter(lesson ->
                        !lesson.teachers().isEmpty() && !lesson.pupils().isEmpty())
                .toList();
    }

    /** The last lesson of the day before today. */
    private static Optional<CalledLesson> forgotten(List<CalledLesson> lessons, boolean isTheDay) {
        return isTheDay ? lessons.stream().max(Comparator.comparing(CalledLesson::period)) : Optional.empty();
    }

    /** Of the lessons that go on, those of some classes and of the demonstration's teacher are still to be called. */
    private boolean isTaken(CalledLesson lesson, LocalDateTime now) {
        return !lesson.period().end().isAfter(now)
                || lesson.period().start().plusMinutes(MINUTES_TO_CALL).isBefore(now)
                        && !lesson.group().endsWith(STILL_TO_CALL)
                        && !lesson.teachers().contains(teacher());
    }

    private PersonId teacher() {
        return people.staff(Profil.ENSEIGNANT).id();
    }

    private static void call(OpenSchool school, CalledLesson lesson, DemoAttendance attendance) {
        var teacher = lesson.teachers().stream().min(Comparator.naturalOrder()).orElseThrow();
        var at = lesson.period()
                .start()
                .plusMinutes(MINUTES_TO_CALL)
                .atZone(PARIS)
                .toInstant();
        school.vieScolaire()
                .rollCalls()
                .carryOut(
                        lesson,
                        new Sheet(at, new Actor(teacher, Capacity.ENSEIGNANT), 0, attendance.of(lesson), true, ""))
                .getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
    }
}
