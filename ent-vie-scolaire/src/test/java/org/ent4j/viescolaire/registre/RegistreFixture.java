package org.ent4j.viescolaire.registre;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.Prefill;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.rollcall.RollCallPolicy;
import org.ent4j.viescolaire.rollcall.RollCalls;

/** Class 6A on a Monday, and what its teachers do. */
public final class RegistreFixture {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    public static final PersonId ANNE = new PersonId("anne");
    public static final PersonId BRUNO = new PersonId("bruno");
    public static final PersonId CHLOE = new PersonId("chloe");
    public static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    public static final RollCallPolicy POLICY = RollCallPolicy.usual();
    private static final Map<String, String> PEOPLE =
            Map.of("anne", "Lefèvre Anne", "bruno", "Élan Bruno", "chloe", "Zola Chloé", "t1", "Mme Ruiz");
    public static final RegistreNames NAMES = new RegistreNames(
            person -> PEOPLE.getOrDefault(person.value(), person.value()),
            code -> Map.of("mal", "Maladie").getOrDefault(code, code));

    private RegistreFixture() {}

    public static RegistreNames names(Function<PersonId, String> people) {
        return RegistreNames.of(people);
    }

    public static CalledLesson lesson(String id, LocalDate day, String from, String to, PersonId... pupils) {
        var period = new Period(day.atTime(LocalTime.parse(from)), day.atTime(LocalTime.parse(to)));
        return new CalledLesson(
                id,
                period,
                "Cours " + id,
                Set.of(TEACHER.person()),
                Arrays.stream(pupils).collect(Collectors.toSet()));
    }

    public static CalledLesson lesson(String id, String from, String to) {
        return lesson(id, MONDAY, from, to, ANNE, BRUNO, CHLOE);
    }

    public static Instant at(LocalDate day, String clock) {
        return day.atTime(LocalTime.parse(clock)).atZone(POLICY.zone()).toInstant();
    }

    /** The journal of a roll that is called at the start of the lesson with these entries. */
    public static List<RollCallEvent> opened(CalledLesson lesson, RollCallEntry... entries) {
        var at = lesson.period().start().atZone(POLICY.zone()).toInstant();
        var commands = new ArrayList<RollCallCommand>();
        commands.add(new RollCallCommand.Open(at, TEACHER, Prefill.of(lesson, List.of(), List.of())));
        Arrays.stream(entries).forEach(entry -> commands.add(new RollCallCommand.Record(at, TEACHER, entry)));
        return journal(lesson, commands);
    }

    /** The same, submitted five minutes after the start. */
    public static List<RollCallEvent> submitted(CalledLesson lesson, RollCallEntry... entries) {
        var journal = new ArrayList<>(opened(lesson, entries));
        var at = lesson.period().start().plusMinutes(5).atZone(POLICY.zone()).toInstant();
        journal.add(new RollCallEvent.Submitted(at, TEACHER));
        return journal;
    }

    private static List<RollCallEvent> journal(CalledLesson lesson, List<RollCallCommand> commands) {
        var journal = new ArrayList<RollCallEvent>();
        var rollCall = RollCall.planned(lesson);
        for (var command : commands) {
            var outcome = RollCalls.decide(rollCall, command, POLICY).get();
            journal.addAll(outcome.events());
            rollCall = outcome.state();
        }
        return journal;
    }

    public static CalledRoll called(CalledLesson lesson, RollCallEntry... entries) {
        return CalledRoll.of(submitted(lesson, entries));
    }

    /** Of the week of that Monday, made on Saturday, with half-days as usual. */
    public static RegistreScope scope() {
        return RegistreScope.of(
                        "Collège Zoé",
                        "6A",
                        new DateRange(MONDAY, MONDAY.plusDays(4)),
                        POLICY,
                        at(MONDAY.plusDays(5), "12:00"))
                .counting(counting());
    }

    public static CountingPolicy counting() {
        var hours = new TimeRange(LocalTime.of(8, 0), LocalTime.of(18, 0));
        return CountingPolicy.usual(OpeningHours.of(Map.of(
                DayOfWeek.MONDAY,
                hours,
                DayOfWeek.TUESDAY,
                hours,
                DayOfWeek.WEDNESDAY,
                hours,
                DayOfWeek.THURSDAY,
                hours,
                DayOfWeek.FRIDAY,
                hours)));
    }
}
