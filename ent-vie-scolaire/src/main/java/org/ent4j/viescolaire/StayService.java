package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeStay;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.permanence.Stay;
import org.ent4j.viescolaire.permanence.StayCommand;
import org.ent4j.viescolaire.permanence.StayCommand.AddPupil;
import org.ent4j.viescolaire.permanence.StayCommand.PupilLeaves;
import org.ent4j.viescolaire.permanence.StayEvent;
import org.ent4j.viescolaire.permanence.StayId;
import org.ent4j.viescolaire.permanence.StayRequest;
import org.ent4j.viescolaire.permanence.Stays;
import org.ent4j.viescolaire.permanence.Visit;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.SchoolRecord;

/**
 * Where pupils of a school are while they are not in class: permanence, infirmerie, CDI and the like. What runs of their
 * absences without a reason is then no absence from the school.
 */
public final class StayService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final AbsenceService absences;

    StayService(SchoolJournal journal, SchoolSetup setup, AbsenceService absences) {
        this.journal = journal;
        this.setup = setup;
        this.absences = absences;
    }

    /**
     * A pupil who was moved.
     *
     * @param left the stay that the pupil left
     * @param joined the one that the pupil came to
     */
    public record MovedPupil(Stay left, Stay joined) {}

    /** Those of a day, in the order in which they began; those that were entered in error are left out. */
    public Either<Refusal, List<Stay>> on(Actor who, LocalDate day) {
        return journal.allowed(who, Act.SEE_WHEREABOUTS, Optional.empty()).map(any -> on(journal.record(), day));
    }

    static List<Stay> on(SchoolRecord record, LocalDate day) {
        var whole = new Period(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
        return record.stays().stream()
                .filter(stay -> stay.visits().stream()
                        .map(Visit::pupil)
                        .flatMap(stay::periodsOf)
                        .anyMatch(whole::overlaps))
                .sorted(Comparator.comparing((Stay stay) -> stay.request().from())
                        .thenComparing(Stay::id))
                .toList();
    }

    /** Records that pupils are somewhere; the same again changes nothing. */
    public Either<Refusal, Stay> begin(Instant at, Actor by, StayRequest request) {
        return journal.allowed(by, Act.RECORD_STAYS, request.pupils())
                .flatMap(any -> journal.change(record -> Stays.begin(
                                at, by, request, setup.stays(), others(record, request.id(), request.pupils()))
                        .flatMap(outcome -> followed(record, change(outcome, 0), List.of(outcome), at, by))));
    }

    /** Does something to a stay. */
    public Either<Refusal, Stay> carryOut(StayId id, StayCommand command) {
        return journal.change(record -> known(record, id).flatMap(before -> decided(record, before, command)));
    }

    private Either<Refusal, Change<Stay>> decided(SchoolRecord record, Stay before, StayCommand command) {
        var pupils = pupils(before, command);
        return journal.allowed(command.by(), Act.RECORD_STAYS, pupils)
                .flatMap(any -> Stays.decide(before, command, setup.stays(), others(record, before.id(), pupils)))
                .flatMap(outcome -> followed(
                        record, change(outcome, before.version()), List.of(outcome), command.at(), command.by()));
    }

    /** Whom the command is about. */
    private static Set<PersonId> pupils(Stay stay, StayCommand command) {
        if (command instanceof AddPupil add) {
            return Set.of(add.pupil());
        }
        return command instanceof PupilLeaves leaves ? Set.of(leaves.pupil()) : pupils(stay);
    }

    private static Set<PersonId> pupils(Stay stay) {
        return stay.visits().stream().map(Visit::pupil).collect(Collectors.toSet());
    }

    /**
     * Takes a pupil from one stay to another: both happen, or neither.
     *
     * @param hour at which the pupil leaves the one and comes to the other, in the school's local time
     */
    public Either<Refusal, MovedPupil> move(
            Instant at, Actor by, PersonId pupil, LocalDateTime hour, StayId from, StayId to) {
        return journal.allowed(by, Act.RECORD_STAYS, Optional.of(pupil))
                .flatMap(any -> journal.change(record -> known(record, from)
                        .flatMap(before -> known(record, to)
                                .flatMap(next -> Stays.move(
                                        at, by, pupil, hour, before, next, setup.stays(), others(record, from, pupil))))
                        .flatMap(moved -> followed(
                                record, moved(record, moved), List.of(moved.left(), moved.joined()), at, by))));
    }

    /** The files of absences of all who are in a stay that changed hear of it. */
    private <T> Either<Refusal, Change<T>> followed(
            SchoolRecord record, Change<T> change, List<Outcome<Stay, StayEvent>> outcomes, Instant at, Actor by) {
        var commands = new TreeMap<PersonId, List<TakeStay>>();
        outcomes.stream()
                .filter(outcome -> !outcome.events().isEmpty())
                .map(Outcome::state)
                .forEach(stay -> pupils(stay)
                        .forEach(pupil -> commands.computeIfAbsent(pupil, any -> new ArrayList<>())
                                .add(TakenStays.taking(stay, pupil, at, by))));
        var year = SchoolYear.of(outcomes.get(0).state().request().from().toLocalDate());
        Either<Refusal, Change<T>> all = Either.right(change);
        for (var each : commands.entrySet()) {
            all = all.flatMap(so -> absences.following(record, each.getKey(), year, each.getValue())
                    .map(so::and));
        }
        return all;
    }

    private static Change<MovedPupil> moved(SchoolRecord record, Stays.Moved moved) {
        return change(moved.left(), version(record, moved.left()))
                .and(change(moved.joined(), version(record, moved.joined())).additions())
                .with(new MovedPupil(moved.left().state(), moved.joined().state()));
    }

    private static int version(SchoolRecord record, Outcome<Stay, StayEvent> outcome) {
        return record.stay(outcome.state().id()).map(Stay::version).orElse(0);
    }

    private static Either<Refusal, Stay> known(SchoolRecord record, StayId id) {
        return KeyRules.known(record.stay(id), id);
    }

    private static Collection<Stay> others(SchoolRecord record, StayId id, PersonId pupil) {
        return others(record, id, Set.of(pupil));
    }

    /** The stays of any of these pupils, and the one that has the key. */
    private static Collection<Stay> others(SchoolRecord record, StayId id, Set<PersonId> pupils) {
        return record.stays().stream()
                .filter(stay -> stay.id().equals(id)
                        || stay.visits().stream().map(Visit::pupil).anyMatch(pupils::contains))
                .toList();
    }

    private static Change<Stay> change(Outcome<Stay, StayEvent> outcome, int version) {
        var stay = outcome.state();
        var first = stay.request().from().toLocalDate();
        var last = stay.until()
                .map(LocalDateTime::toLocalDate)
                .filter(first::isBefore)
                .orElse(first);
        return Change.of(
                stay,
                stay.id().journal(),
                version,
                outcome.events(),
                pupils(stay),
                Optional.of(new DateRange(first, last)));
    }
}
