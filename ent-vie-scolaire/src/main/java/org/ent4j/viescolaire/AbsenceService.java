package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Justify;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeStay;
import org.ent4j.viescolaire.absence.AbsenceCommand.Withdraw;
import org.ent4j.viescolaire.absence.AbsenceCommand.WithdrawAll;
import org.ent4j.viescolaire.absence.AbsenceEvent;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsenceFiles;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.absence.CollectiveAbsence;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.DossierStory;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.Beforehand;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.Families;

/** The dossiers of absences of a school. */
public final class AbsenceService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final AlertService alerts;
    private final TakenRollCalls rollCalls;
    private final NoticeAddressees addressees;

    AbsenceService(SchoolJournal journal, SchoolSetup setup, AlertService alerts, Families families) {
        this.journal = journal;
        this.setup = setup;
        this.alerts = alerts;
        this.rollCalls = new TakenRollCalls(setup.rollCalls());
        this.addressees = new NoticeAddressees(setup, families);
    }

    /** The file of a pupil, of the school's year; of one that cannot be read to its end, what is before that. */
    public Either<Refusal, AbsenceFile> of(Actor who, PersonId pupil) {
        return journal.allowed(who, Act.SEE_ABSENCES, Optional.of(pupil))
                .map(any -> journal.record().absences(pupil, setup.year()));
    }

    /** What happened to a dossier of a pupil, in its order; of a file that cannot be read to its end nobody can tell. */
    public Either<Refusal, List<AbsenceEvent>> story(Actor who, PersonId pupil, int dossier) {
        return journal.allowed(who, Act.SEE_ABSENCES, Optional.of(pupil))
                .flatMap(any -> journal.events(SchoolRecord.fileKey(pupil, setup.year()), AbsenceEvent.class))
                .map(events -> DossierStory.of(events, dossier));
    }

    /** What counts of a pupil, on the days on which he is enrolled; of a file that is not whole nobody can tell. */
    public Either<Refusal, AttendanceCount> count(Actor who, PersonId pupil, Predicate<LocalDate> isEnrolled) {
        return of(who, pupil)
                .flatMap(file -> WholeFiles.whole(journal.record(), file))
                .map(file -> count(file, isEnrolled));
    }

    /** The same of a file that somebody has read. */
    public AttendanceCount count(AbsenceFile file, Predicate<LocalDate> isEnrolled) {
        return Attendance.count(Absences.by(setup.absences()).entries(file), setup.counting(), isEnrolled);
    }

    /**
     * The files of all pupils of whom something is known but those who are left out, of the school's year, in the order of the
     * pupils.
     */
    public Either<Refusal, List<AbsenceFile>> files(Actor who) {
        return journal.allowed(who, Act.SEE_ABSENCES, Optional.empty()).map(any -> files(journal.record()));
    }

    private List<AbsenceFile> files(SchoolRecord record) {
        var leftOut = record.legibility().filesLeftOut(setup.year());
        return record.absences().stream()
                .filter(file -> file.year().equals(setup.year()) && !leftOut.contains(file.pupil()))
                .sorted((one, other) -> one.pupil().compareTo(other.pupil()))
                .toList();
    }

    /** The pupils whose file cannot be read, or has not heard of all, in their order: they may have been absent all the same. */
    public Either<Refusal, List<PersonId>> leftOut(Actor who) {
        return journal.allowed(who, Act.SEE_ABSENCES, Optional.empty())
                .map(any -> journal.record().legibility().filesLeftOut(setup.year()).stream()
                        .sorted()
                        .toList());
    }

    /** What roll calls have to know beforehand. */
    List<Beforehand> beforehand() {
        return Absences.by(setup.absences()).beforehand(journal.record().absences());
    }

    /**
     * Does something to the file of a pupil. A notification goes to somebody who answers for the pupil that day, as the host's
     * families say.
     *
     * @return the file as it is now, or why nothing was done
     */
    public Either<Refusal, AbsenceFile> carryOut(PersonId pupil, AbsenceCommand command) {
        return carryOut(Map.of(pupil, command)).map(files -> files.get(pupil));
    }

    /**
     * Does something to the files of several pupils, to all of them or to none. When notifications are refused, all pupils whose
     * are, are named at once: the others' can be decided without them.
     */
    public Either<Refusal, Map<PersonId, AbsenceFile>> carryOut(Map<PersonId, AbsenceCommand> commands) {
        Either<Refusal, Map<PersonId, AbsenceCommand>> allowed = Either.right(commands);
        for (var each : commands.entrySet()) {
            allowed = allowed.flatMap(
                    all -> journal.allowed(each.getValue().by(), act(each.getValue()), Optional.of(each.getKey()))
                            .map(any -> all));
        }
        return allowed.flatMap(addressees::check).flatMap(all -> journal.change(record -> decide(record, all)));
    }

    private static Act act(AbsenceCommand command) {
        var isCompletion = command instanceof GiveReason
                || command instanceof Justify
                || command instanceof Enter
                || command instanceof Withdraw;
        return isCompletion && command.by().capacity() == Capacity.RESPONSABLE
                ? Act.COMPLETE_ABSENCES
                : Act.TREAT_ABSENCES;
    }

    /**
     * Enters a collective absence in the files of those for whom it is possible; the others are answered why not: who is
     * known to be away already is away.
     */
    public Map<PersonId, Either<Refusal, AbsenceFile>> enter(CollectiveAbsence absence, Instant at, Actor by) {
        return each(absence.entering(at, by));
    }

    /** Takes a collective absence back from all files that have it. */
    public Map<PersonId, Either<Refusal, AbsenceFile>> withdraw(Origin origin, Instant at, Actor by, String why) {
        var commands = new TreeMap<PersonId, AbsenceCommand>();
        journal.record().absences().stream()
                .filter(file -> file.year().equals(setup.year())
                        && file.parts().anyMatch(part -> part.origin().equals(origin)))
                .forEach(file -> commands.put(file.pupil(), new WithdrawAll(at, by, origin, why)));
        return each(commands);
    }

    private Map<PersonId, Either<Refusal, AbsenceFile>> each(Map<PersonId, AbsenceCommand> commands) {
        var files = new TreeMap<PersonId, Either<Refusal, AbsenceFile>>();
        commands.forEach((pupil, command) -> files.put(pupil, carryOut(pupil, command)));
        return files;
    }

    private Either<Refusal, Change<Map<PersonId, AbsenceFile>>> decide(
            SchoolRecord record, Map<PersonId, AbsenceCommand> commands) {
        var files = new TreeMap<PersonId, AbsenceFile>();
        var additions = new ArrayList<Addition>();
        for (var each : new TreeMap<>(commands).entrySet()) {
            var decided = decide(record, each.getKey(), setup.year(), List.of(each.getValue()));
            if (decided.isLeft()) {
                return Either.left(decided.getLeft());
            }
            files.put(each.getKey(), decided.get().result());
            additions.addAll(decided.get().additions());
        }
        return Either.right(new Change<>(Map.copyOf(files), additions));
    }

    /**
     * What follows for a file from something else that happened. Whoever calls the roll of a class is not held up by one that
     * cannot be read: it hears of it later.
     */
    Either<Refusal, List<Addition>> following(
            SchoolRecord record, PersonId pupil, SchoolYear year, List<? extends AbsenceCommand> commands) {
        return following(
                record,
                pupil,
                year,
                commands,
                commands.stream()
                        .flatMap(command -> CatchingUp.cause(command).stream())
                        .collect(Collectors.toSet()));
    }

    /** The same, whatever journals it follows from. */
    Either<Refusal, List<Addition>> following(
            SchoolRecord record,
            PersonId pupil,
            SchoolYear year,
            List<? extends AbsenceCommand> commands,
            Set<JournalKey> causes) {
        var first = commands.get(0);
        return record.unreadable(SchoolRecord.fileKey(pupil, year)).isPresent()
                ? Either.right(CatchingUp.missed(record, pupil, year, causes, first.at(), first.by()))
                : decide(record, pupil, year, commands).map(Change::additions);
    }

    /** What several commands make of one file, of the pupil's alerts, and of the roll calls that a lock concerns. */
    Either<Refusal, Change<AbsenceFile>> decide(
            SchoolRecord record, PersonId pupil, SchoolYear year, List<? extends AbsenceCommand> commands) {
        var before = record.absences(pupil, year);
        Either<Refusal, Outcome<AbsenceFile, AbsenceEvent>> decided =
                Either.right(new Outcome<>(before, List.<AbsenceEvent>of()));
        for (var command : commands) {
            decided = decided.flatMap(so -> one(record, so, command));
        }
        var last = commands.get(commands.size() - 1);
        var isOfStays = commands.stream().allMatch(TakeStay.class::isInstance);
        return decided.flatMap(so -> isOfStays ? Either.right(so) : withStays(record, so, last))
                .map(so -> change(record, before, so, last).and(rollCalls.locking(record, so.state(), so.events())));
    }

    /** What is new meets the stays of the pupil. */
    private Either<Refusal, Outcome<AbsenceFile, AbsenceEvent>> withStays(
            SchoolRecord record, Outcome<AbsenceFile, AbsenceEvent> before, AbsenceCommand first) {
        Either<Refusal, Outcome<AbsenceFile, AbsenceEvent>> decided = Either.right(before);
        if (!before.events().isEmpty()) {
            for (var taking : TakenStays.of(record, before.state().pupil(), first.at(), first.by())) {
                decided = decided.flatMap(so -> AbsenceFiles.decide(so.state(), taking, setup.absences())
                        .map(so::and));
            }
        }
        return decided;
    }

    /** What is entered meets what roll calls have said already, as if it had been known before. */
    private Either<Refusal, Outcome<AbsenceFile, AbsenceEvent>> one(
            SchoolRecord record, Outcome<AbsenceFile, AbsenceEvent> before, AbsenceCommand command) {
        var decided =
                AbsenceFiles.decide(before.state(), command, setup.absences()).map(before::and);
        if (command instanceof Enter enter && decided.isRight()) {
            for (var taking : rollCalls.taken(record, before.state().pupil(), enter)) {
                decided = decided.flatMap(so -> AbsenceFiles.decide(so.state(), taking, setup.absences())
                        .map(so::and));
            }
        }
        return decided;
    }

    private Change<AbsenceFile> change(
            SchoolRecord record, AbsenceFile before, Outcome<AbsenceFile, AbsenceEvent> so, AbsenceCommand last) {
        var file = so.state();
        var change = Change.of(
                file,
                SchoolRecord.fileKey(file.pupil(), file.year()),
                before.version(),
                so.events(),
                Set.of(file.pupil()),
                days(file));
        return so.events().isEmpty() ? change : change.and(alerts.after(record, file, last.at(), last.by()));
    }

    private static Optional<DateRange> days(AbsenceFile file) {
        return file.live().stream()
                .flatMap(dossier -> dossier.span().stream())
                .reduce((one, other) -> one.span(other))
                .map(span ->
                        new DateRange(span.start().toLocalDate(), span.end().toLocalDate()));
    }

    /** The dossiers that have parts, of all pupils but those who are left out, of the school's year. */
    public Either<Refusal, List<Dossier>> dossiers(Actor who) {
        return files(who)
                .map(files ->
                        files.stream().flatMap(file -> file.live().stream()).toList());
    }
}
