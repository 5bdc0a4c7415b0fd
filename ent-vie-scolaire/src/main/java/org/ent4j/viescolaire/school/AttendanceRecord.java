package org.ent4j.viescolaire.school;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceEvent;
import org.ent4j.viescolaire.absence.AbsenceEvent.Opened;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.alert.AlertEvent;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.SchoolEvent;
import org.ent4j.viescolaire.journal.SchoolEvent.FileMissed;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEvent;

/** Roll calls, files of absences, and alerts. */
record AttendanceRecord(
        RollCallsByDay rollCalls,
        States<AbsenceFile, AbsenceEvent> files,
        States<PupilAlerts, AlertEvent> alerts,
        States<FileBehind, SchoolEvent> behind) {

    static AttendanceRecord none() {
        return new AttendanceRecord(
                RollCallsByDay.none(),
                States.none(AttendanceRecord::opened, AbsenceFile::after),
                States.none(PupilAlerts.NONE::after, PupilAlerts::after),
                States.keyed(FileBehind::begun, FileBehind::after));
    }

    private static AbsenceFile opened(AbsenceEvent event) {
        var opened = (Opened) event;
        return AbsenceFile.empty(opened.pupil(), opened.year()).after(opened);
    }

    AttendanceRecord after(Kept kept) {
        var id = kept.key().id();
        return switch (kept.key().kind()) {
            case ROLL_CALL -> with(rollCalls.after(id, (RollCallEvent) kept.event()));
            case DOSSIER ->
                new AttendanceRecord(rollCalls, files.after(id, (AbsenceEvent) kept.event()), alerts, behind);
            case ALERT -> new AttendanceRecord(rollCalls, files, alerts.after(id, (AlertEvent) kept.event()), behind);
            case SCHOOL -> new AttendanceRecord(rollCalls, files, alerts, behind.after(id, (SchoolEvent) kept.event()));
            default -> this;
        };
    }

    AttendanceRecord without(JournalKey key) {
        return switch (key.kind()) {
            case ROLL_CALL -> with(rollCalls.without(key.id()));
            case DOSSIER -> new AttendanceRecord(rollCalls, files.without(key.id()), alerts, behind);
            case ALERT -> new AttendanceRecord(rollCalls, files, alerts.without(key.id()), behind);
            case SCHOOL -> new AttendanceRecord(rollCalls, files, alerts, behind.without(key.id()));
            default -> this;
        };
    }

    private AttendanceRecord with(RollCallsByDay next) {
        return new AttendanceRecord(next, files, alerts, behind);
    }

    /** Whether something is known of a journal; always of kinds that are not here. */
    boolean holds(JournalKey key) {
        return switch (key.kind()) {
            case ROLL_CALL -> rollCalls.all().find(key.id()).isPresent();
            case DOSSIER -> files.find(key.id()).isPresent();
            case ALERT -> alerts.find(key.id()).isPresent();
            case SCHOOL ->
                FileBehind.file(key.id()).isEmpty() || behind.find(key.id()).isPresent();
            default -> true;
        };
    }

    /** The files that can be told of what they missed, in the order of their keys. */
    List<FileBehind> behind(UnreadableJournals unreadable) {
        return behind.values().stream()
                .filter(each -> each.isReady(unreadable))
                .sorted(Comparator.comparing(FileBehind::journal))
                .toList();
    }

    /** The part of it that can be read, the first when there is none. */
    FileBehind behind(PersonId pupil, SchoolYear year, UnreadableJournals unreadable) {
        return parts(pupil, year)
                .filter(each -> unreadable.find(each.journal()).isEmpty())
                .findFirst()
                .orElseGet(() -> FileBehind.nothing(pupil, year, 1));
    }

    List<FileMissed> missed(PersonId pupil, SchoolYear year) {
        return parts(pupil, year).flatMap(each -> each.missed().stream()).toList();
    }

    /** Whether that is all that the pupil's file and alerts have not heard of. */
    boolean isAllOfIt(FileBehind part, UnreadableJournals unreadable) {
        return parts(part.pupil(), part.year())
                .filter(each -> each.part() != part.part())
                .allMatch(each -> each.missed().stream().allMatch(FileBehind::isOfAlerts)
                        && unreadable.find(each.journal()).isEmpty());
    }

    /** The file of a pupil, or what it missed, when it cannot be read. */
    Optional<UnreadableJournal> unreadable(PersonId pupil, SchoolYear year, UnreadableJournals unreadable) {
        return Stream.concat(
                        Stream.of(SchoolRecord.fileKey(pupil, year)),
                        parts(pupil, year).map(FileBehind::journal))
                .flatMap(key -> unreadable.find(key).stream())
                .findFirst();
    }

    private Stream<FileBehind> parts(PersonId pupil, SchoolYear year) {
        return IntStream.rangeClosed(1, FileBehind.PARTS)
                .mapToObj(part -> FileBehind.nothing(pupil, year, part))
                .map(nothing -> behind.find(nothing.journal().id()).orElse(nothing));
    }

    /** The pupils whose file or alerts are not whole. */
    Set<PersonId> leftOut(SchoolYear year, UnreadableJournals unreadable) {
        return Stream.concat(unreadable.pupils(year), behind(year, missed -> !FileBehind.isOfSomeAlerts(missed)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The pupils whose file is not whole. */
    Set<PersonId> filesLeftOut(SchoolYear year, UnreadableJournals unreadable) {
        return Stream.concat(unreadable.files(year), behind(year, missed -> !FileBehind.isOfAlerts(missed)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<PersonId> behind(SchoolYear year, Predicate<FileMissed> wanted) {
        return behind.values().stream()
                .filter(each ->
                        each.year().equals(year) && each.missed().stream().anyMatch(wanted))
                .map(FileBehind::pupil);
    }

    /** The journals of years before. */
    List<JournalKey> before(SchoolYear year, UnreadableJournals unreadable) {
        var keys = new TreeSet<JournalKey>();
        rollCalls.all().values().stream()
                .map(RollCall::lesson)
                .filter(lesson -> lesson.period().start().toLocalDate().isBefore(year.firstDay()))
                .forEach(lesson -> keys.add(new JournalKey(JournalKind.ROLL_CALL, lesson.id())));
        before(files, JournalKind.DOSSIER, year).forEach(keys::add);
        before(alerts, JournalKind.ALERT, year).forEach(keys::add);
        behind.values().stream()
                .filter(file -> file.year().start() < year.start())
                .forEach(file -> keys.add(file.journal()));
        unreadable.before(year).forEach(keys::add);
        return List.copyOf(keys);
    }

    /** Of journals whose ids begin with their year. */
    private static Stream<JournalKey> before(States<?, ?> states, JournalKind kind, SchoolYear year) {
        return states.all()
                .keySet()
                .toJavaStream()
                .filter(id -> Integer.parseInt(id.substring(0, id.indexOf('/'))) < year.start())
                .map(id -> new JournalKey(kind, id));
    }
}
