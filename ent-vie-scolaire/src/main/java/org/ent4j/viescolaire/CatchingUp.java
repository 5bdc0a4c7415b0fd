package org.ent4j.viescolaire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeRollCall;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeStay;
import org.ent4j.viescolaire.absence.AbsenceCommand.VoidRollCall;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.SchoolEvent.FileCaughtUp;
import org.ent4j.viescolaire.journal.SchoolEvent.FileMissed;
import org.ent4j.viescolaire.permanence.StayId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.FileBehind;
import org.ent4j.viescolaire.school.SchoolRecord;

/** What files of absences cannot be told while nobody can read them, and are told as soon as somebody can. */
final class CatchingUp {

    private final AbsenceService absences;
    private final AlertService alerts;

    CatchingUp(AbsenceService absences, AlertService alerts) {
        this.absences = absences;
        this.alerts = alerts;
    }

    /** Keeps in mind that a file has to hear of something. */
    static List<Addition> missed(
            SchoolRecord record, PersonId pupil, SchoolYear year, Set<JournalKey> causes, Instant at, Actor by) {
        var behind = record.behind(pupil, year);
        var missed = causes.stream()
                .sorted()
                .map(cause -> new FileMissed(at, by, pupil, year, cause))
                .toList();
        return missed.isEmpty() || record.unreadable(behind.journal()).isPresent()
                ? List.of()
                : List.of(new Addition(behind.journal(), behind.version(), missed, Set.of(pupil), Optional.empty()));
    }

    /** From what a command to a file follows; nothing when somebody gives it for its own sake. */
    static Optional<JournalKey> cause(AbsenceCommand command) {
        if (command instanceof TakeRollCall take) {
            return Optional.of(new JournalKey(JournalKind.ROLL_CALL, take.lesson()));
        }
        if (command instanceof VoidRollCall voiding) {
            return Optional.of(new JournalKey(JournalKind.ROLL_CALL, voiding.lesson()));
        }
        return command instanceof TakeStay take ? Optional.of(new StayId(take.stay()).journal()) : Optional.empty();
    }

    /** What the next file that can be read again has to hear; nothing when all have heard of everything. */
    List<Addition> next(SchoolRecord record) {
        return record.nextBehind().map(behind -> additions(record, behind)).orElse(List.of());
    }

    private List<Addition> additions(SchoolRecord record, FileBehind behind) {
        var last = behind.missed().get(behind.missed().size() - 1);
        var file = record.absences(behind.pupil(), behind.year());
        var change = heard(record, behind).orElseGet(() -> Change.nothing(file));
        var additions = new ArrayList<>(change.additions());
        if (change.additions().isEmpty()) {
            additions.addAll(alerts.after(record, change.result(), last.at(), last.by()));
        }
        additions.add(new Addition(
                behind.journal(),
                behind.version(),
                List.of(new FileCaughtUp(last.at(), last.by())),
                Set.of(behind.pupil()),
                Optional.empty()));
        return additions;
    }

    /** One that is refused now would have been refused then. */
    private Optional<Change<AbsenceFile>> heard(SchoolRecord record, FileBehind behind) {
        var commands = commands(record, behind).stream()
                .filter(each -> absences.decide(record, behind.pupil(), behind.year(), List.of(each))
                        .isRight())
                .toList();
        return commands.isEmpty()
                ? Optional.empty()
                : absences.decide(record, behind.pupil(), behind.year(), commands)
                        .toJavaOptional();
    }

    /** One a cause, as things are now. */
    private static List<AbsenceCommand> commands(SchoolRecord record, FileBehind behind) {
        Map<JournalKey, FileMissed> causes = new LinkedHashMap<>();
        behind.missed().forEach(each -> causes.put(each.cause(), each));
        return causes.values().stream()
                .flatMap(each -> command(record, each).stream())
                .toList();
    }

    private static Optional<AbsenceCommand> command(SchoolRecord record, FileMissed missed) {
        return switch (missed.cause().kind()) {
            case ROLL_CALL -> Optional.of(rollCall(record, missed));
            case PERMANENCE ->
                record.stay(new StayId(missed.cause().id()))
                        .map(stay -> TakenStays.taking(stay, missed.pupil(), missed.at(), missed.by()));
            default -> Optional.empty();
        };
    }

    private static AbsenceCommand rollCall(SchoolRecord record, FileMissed missed) {
        return record.rollCall(missed.cause().id())
                .filter(rollCall -> rollCall.state().isTaken())
                .flatMap(rollCall -> rollCall.entry(missed.pupil())
                        .map(entry -> TakenRollCalls.taking(record, rollCall, entry, missed.at(), missed.by())))
                .<AbsenceCommand>map(taking -> taking)
                .orElseGet(() -> new VoidRollCall(
                        missed.at(), missed.by(), missed.cause().id(), ""));
    }
}
