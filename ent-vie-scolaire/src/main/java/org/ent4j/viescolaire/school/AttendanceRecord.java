package org.ent4j.viescolaire.school;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.absence.AbsenceEvent;
import org.ent4j.viescolaire.absence.AbsenceEvent.Opened;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.alert.AlertEvent;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEvent;

/** Roll calls, files of absences, and alerts. */
record AttendanceRecord(
        RollCallsByDay rollCalls, States<AbsenceFile, AbsenceEvent> files, States<PupilAlerts, AlertEvent> alerts) {

    static AttendanceRecord none() {
        return new AttendanceRecord(
                RollCallsByDay.none(),
                States.none(AttendanceRecord::opened, AbsenceFile::after),
                States.none(PupilAlerts.NONE::after, PupilAlerts::after));
    }

    private static AbsenceFile opened(AbsenceEvent event) {
        var opened = (Opened) event;
        return AbsenceFile.empty(opened.pupil(), opened.year()).after(opened);
    }

    AttendanceRecord after(Kept kept) {
        var id = kept.key().id();
        return switch (kept.key().kind()) {
            case ROLL_CALL -> with(rollCalls.after(id, (RollCallEvent) kept.event()));
            case DOSSIER -> new AttendanceRecord(rollCalls, files.after(id, (AbsenceEvent) kept.event()), alerts);
            case ALERT -> new AttendanceRecord(rollCalls, files, alerts.after(id, (AlertEvent) kept.event()));
            default -> this;
        };
    }

    AttendanceRecord without(JournalKey key) {
        return switch (key.kind()) {
            case ROLL_CALL -> with(rollCalls.without(key.id()));
            case DOSSIER -> new AttendanceRecord(rollCalls, files.without(key.id()), alerts);
            case ALERT -> new AttendanceRecord(rollCalls, files, alerts.without(key.id()));
            default -> this;
        };
    }

    private AttendanceRecord with(RollCallsByDay next) {
        return new AttendanceRecord(next, files, alerts);
    }

    /** The journals of years before. */
    List<JournalKey> before(SchoolYear year) {
        var keys = new ArrayList<JournalKey>();
        rollCalls.all().values().stream()
                .map(RollCall::lesson)
                .filter(lesson -> lesson.period().start().toLocalDate().isBefore(year.firstDay()))
                .forEach(lesson -> keys.add(new JournalKey(JournalKind.ROLL_CALL, lesson.id())));
        before(files, JournalKind.DOSSIER, year).forEach(keys::add);
        before(alerts, JournalKind.ALERT, year).forEach(keys::add);
        return keys;
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
