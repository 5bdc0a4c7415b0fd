package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.registre.CalledRoll;
import org.ent4j.viescolaire.registre.RegistreAppel;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.registre.RegistreScope;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.FindLessons;

/** The register of roll calls (<i>registre d'appel</i>) of a school, made of the journals of its roll calls. */
public final class RegisterService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final FindLessons lessons;

    RegisterService(SchoolJournal journal, SchoolSetup setup, FindLessons lessons) {
        this.journal = journal;
        this.setup = setup;
        this.lessons = lessons;
    }

    /**
     * Of what a register is wanted.
     *
     * @param school its name, as it is to be read
     * @param group the label of the class or group
     * @param pupils those in it on each day: every lesson of any of them that day is in the register, and nobody else's row
     */
    public record Wanted(String school, String group, Map<LocalDate, Set<PersonId>> pupils, DateRange days) {
        public Wanted {
            pupils = pupils.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
        }

        /** With the same pupils on all days. */
        public static Wanted of(String school, String group, Set<PersonId> pupils, DateRange days) {
            return new Wanted(school, group, days.stream().collect(Collectors.toMap(day -> day, any -> pupils)), days);
        }

        /** Those in it on a day. */
        public Set<PersonId> on(LocalDate day) {
            return pupils.getOrDefault(day, Set.of());
        }
    }

    /**
     * The register as it is at that moment, with half-days as the school counts them. A roll call that cannot be read is told and
     * is not said to be missing: its pupils have no half-days that day. Whose file cannot be read is told too.
     */
    public Either<Refusal, RegistreAppel> register(Actor who, Wanted wanted, RegistreNames names, Instant at) {
        return journal.allowed(who, Act.PRINT_REGISTER, Optional.empty())
                .map(any -> RegistreAppel.of(
                                scope(wanted, at)
                                        .unreadable(
                                                journal.record().legibility().filesLeftOut(setup.year())),
                                rolls(wanted),
                                names)
                        .only((day, pupil) -> wanted.on(day).contains(pupil)));
    }

    private RegistreScope scope(Wanted wanted, Instant at) {
        return RegistreScope.of(wanted.school(), wanted.group(), wanted.days(), setup.rollCalls(), at)
                .counting(setup.counting());
    }

    /** What is read of the store is known by then: the record is asked afterwards. */
    private List<CalledRoll> rolls(Wanted wanted) {
        var kept = journal.on(JournalKind.ROLL_CALL, wanted.days());
        var record = journal.record();
        var rolls = new ArrayList<CalledRoll>();
        kept.forEach((key, events) -> roll(record, key, events).ifPresent(rolls::add));
        var called = rolls.stream().map(roll -> roll.rollCall().lesson().id()).collect(Collectors.toSet());
        wanted.days().stream().forEach(day -> rolls.addAll(uncalled(record, day, called)));
        rolls.removeIf(roll -> !isOf(wanted, roll));
        return rolls;
    }

    /** Nothing of one that is void or forgotten; of one that cannot be read to its end, nothing but its lesson. */
    private static Optional<CalledRoll> roll(SchoolRecord record, JournalKey key, List<Event> events) {
        if (record.unreadable(key).isPresent()) {
            return record.rollCall(key.id()).map(begun -> CalledRoll.unreadable(begun.lesson()));
        }
        return Optional.of(events)
                .filter(any -> record.holds(key))
                .map(all -> CalledRoll.of(
                        all.stream().map(RollCallEvent.class::cast).toList()))
                .filter(roll -> !roll.rollCall().isVoid());
    }

    /** The lessons of the timetable that have no roll call, or one of which nobody can read a word. */
    private List<CalledRoll> uncalled(SchoolRecord record, LocalDate day, Set<String> called) {
        return lessons.on(setup.school(), day).stream()
                .filter(lesson -> !called.contains(lesson.id()))
                .map(lesson -> record.unreadable(lesson.journal()).isPresent()
                        ? CalledRoll.unreadable(lesson)
                        : CalledRoll.never(lesson))
                .toList();
    }

    private static boolean isOf(Wanted wanted, CalledRoll roll) {
        var rollCall = roll.rollCall();
        var pupils = wanted.on(rollCall.lesson().period().start().toLocalDate());
        return !Collections.disjoint(rollCall.lesson().pupils(), pupils)
                || !Collections.disjoint(rollCall.entries().keySet(), pupils);
    }
}
