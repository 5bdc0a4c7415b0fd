package org.ent4j.viescolaire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeRollCall;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeStay;
import org.ent4j.viescolaire.absence.AbsenceCommand.VoidRollCall;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.SchoolEvent;
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
    private final Function<JournalKey, List<Event>> events;

    /** @param events what a journal that can be read holds */
    CatchingUp(AbsenceService absences, AlertService alerts, Function<JournalKey, List<Event>> events) {
        this.absences = absences;
        this.alerts = alerts;
        this.events = events;
    }

    /** Keeps in mind that a file has to hear of something. */
    static List<Addition> missed(
            SchoolRecord record, PersonId pupil, SchoolYear year, Set<JournalKey> causes, Instant at, Actor by) {
        var behind = record.legibility().behind(pupil, year);
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

    /** What the next file that can be read again has to hear; nothing when all have heard of what they can. */
    List<Addition> next(SchoolRecord record) {
        return record.legibility().behind().stream()
                .map(behind -> additions(record, behind))
                .filter(additions -> !additions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Addition> additions(SchoolRecord record, FileBehind behind) {
        var hearing = hearing(record, behind);
        var rest = behind.missed().stream()
                .filter(missed -> !hearing.heard().contains(key(missed)))
                .toList();
        var isWhole = rest.stream().allMatch(FileBehind::isOfAlerts)
                && record.legibility().isAllOfIt(behind)
                && record.unreadable(SchoolRecord.alertKey(behind.pupil(), behind.year()))
                        .isEmpty();
        var left = isWhole ? stillUnread(record, rest) : withAlerts(behind, rest);
        return left.equals(behind.missed()) || hearing.heard().isEmpty() && !isWhole
                ? List.of()
                : additions(record, behind, hearing.change(), left, isWhole);
    }

    /** What some types of alerts wait for. */
    private static List<FileMissed> stillUnread(SchoolRecord record, List<FileMissed> rest) {
        return rest.stream()
                .filter(missed -> FileBehind.isOfSomeAlerts(missed)
                        && record.unreadable(missed.cause()).isPresent())
                .toList();
    }

    private List<Addition> additions(
            SchoolRecord record,
            FileBehind behind,
            Change<AbsenceFile> change,
            List<FileMissed> rest,
            boolean isWhole) {
        var last = last(behind);
        var additions = new ArrayList<>(change.additions());
        if (isWhole) {
            additions.addAll(alerts.caughtUp(record, change.result(), last.at(), last.by()));
        }
        var missed = additions.stream()
                .filter(addition -> isWhole && addition.key().equals(behind.journal()))
                .flatMap(addition -> addition.events().stream())
                .map(SchoolEvent.class::cast)
                .toList();
        additions.removeIf(addition -> addition.key().equals(behind.journal()));
        var events = new ArrayList<SchoolEvent>(List.of(new FileCaughtUp(last.at(), last.by())));
        events.addAll(rest);
        missed.stream()
                .filter(event -> isOfSomeAlerts(event) && !rest.contains(event))
                .forEach(events::add);
        additions.add(
                new Addition(behind.journal(), behind.version(), events, Set.of(behind.pupil()), Optional.empty()));
        return additions;
    }

    private static boolean isOfSomeAlerts(SchoolEvent event) {
        return event instanceof FileMissed missed && FileBehind.isOfSomeAlerts(missed);
    }

    private static FileMissed last(FileBehind behind) {
        return behind.missed().get(behind.missed().size() - 1);
    }

    /** As long as something is missed, the alerts miss what the file has heard. */
    private static List<FileMissed> withAlerts(FileBehind behind, List<FileMissed> rest) {
        var last = last(behind);
        var cause = SchoolRecord.alertKey(behind.pupil(), behind.year());
        return rest.stream().anyMatch(FileBehind::isOfAlerts)
                ? rest
                : Stream.concat(
                                rest.stream(),
                                Stream.of(new FileMissed(last.at(), last.by(), behind.pupil(), behind.year(), cause)))
                        .toList();
    }

    /** What makes two that were missed one: roll calls and stays are told as they are now, exclusions one by one. */
    private static Object key(FileMissed missed) {
        return isOfExclusion(missed.cause()) ? missed : missed.cause();
    }

    private static boolean isOfExclusion(JournalKey cause) {
        return cause.kind() == JournalKind.PUNITION || cause.kind() == JournalKind.SANCTION;
    }

    /**
     * What a file hears now.
     *
     * @param heard the keys of what was missed, and is no more
     */
    private record Hearing(Change<AbsenceFile> change, Set<Object> heard) {}

    private Hearing hearing(SchoolRecord record, FileBehind behind) {
        var commands = commands(record, behind);
        var nothing = Change.nothing(record.absences(behind.pupil(), behind.year()));
        return decide(record, behind, commands.values())
                .map(change -> new Hearing(change, commands.keySet()))
                .orElseGet(() -> oneByOne(record, behind, commands, new Hearing(nothing, Set.of())));
    }

    /** What is refused waits until it is not. */
    private Hearing oneByOne(
            SchoolRecord record, FileBehind behind, Map<Object, List<AbsenceCommand>> commands, Hearing nothing) {
        var heard = new LinkedHashMap<Object, List<AbsenceCommand>>();
        var hearing = nothing;
        for (var each : commands.entrySet()) {
            heard.put(each.getKey(), each.getValue());
            var change = decide(record, behind, heard.values());
            if (change.isEmpty()) {
                heard.remove(each.getKey());
            }
            hearing = change.map(so -> new Hearing(so, Set.copyOf(heard.keySet())))
                    .orElse(hearing);
        }
        return hearing;
    }

    /** Nothing when it is refused. */
    private Optional<Change<AbsenceFile>> decide(
            SchoolRecord record, FileBehind behind, Collection<List<AbsenceCommand>> told) {
        var commands = told.stream().flatMap(List::stream).toList();
        return commands.isEmpty()
                ? Optional.of(Change.nothing(record.absences(behind.pupil(), behind.year())))
                : absences.decide(record, behind.pupil(), behind.year(), commands)
                        .toJavaOptional();
    }

    /** Those of all causes that can be read. */
    private Map<Object, List<AbsenceCommand>> commands(SchoolRecord record, FileBehind behind) {
        Map<Object, List<AbsenceCommand>> commands = new LinkedHashMap<>();
        behind.missed().stream()
                .filter(missed -> !FileBehind.isOfAlerts(missed)
                        && record.unreadable(missed.cause()).isEmpty())
                .forEach(missed -> commands.put(key(missed), commands(record, missed)));
        return commands;
    }

    private List<AbsenceCommand> commands(SchoolRecord record, FileMissed missed) {
        return switch (missed.cause().kind()) {
            case ROLL_CALL -> List.of(rollCall(record, missed));
            case PERMANENCE ->
                record.stay(new StayId(missed.cause().id())).stream()
                        .<AbsenceCommand>map(stay -> TakenStays.taking(stay, missed.pupil(), missed.at(), missed.by()))
                        .toList();
            case PUNITION, SANCTION -> ImpliedAbsences.commands(missed.cause(), then(missed));
            default -> List.of();
        };
    }

    /** What happened in the journal when the file missed it. */
    private List<Event> then(FileMissed missed) {
        return events.apply(missed.cause()).stream()
                .filter(event -> event.at().equals(missed.at()))
                .toList();
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
