package org.ent4j.viescolaire.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.SeanceId;
import org.ent4j.viescolaire.carnet.CarnetMessage;
import org.ent4j.viescolaire.carnet.CarnetMessageId;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.incident.Incident;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.SchoolEvent.Forgotten;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.permanence.Stay;
import org.ent4j.viescolaire.permanence.StayId;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.sanction.RegisterLine;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sortie.DefinedRegimes;
import org.ent4j.viescolaire.sortie.PupilSortie;
import org.ent4j.viescolaire.sortie.SortieEvent;

/**
 * All that is known of a school: what dashboards read, and what decisions are made of. A record follows from the events
 * alone and never changes; the next one shares what is the same.
 */
public final class SchoolRecord {

    private static final SchoolRecord EMPTY = new SchoolRecord(
            0,
            AttendanceRecord.none(),
            DisciplineRecord.none(),
            DailyRecord.none(),
            EvaluationRecord.none(),
            0,
            UnreadableJournals.NONE);

    private final long position;
    private final AttendanceRecord attendance;
    private final DisciplineRecord discipline;
    private final DailyRecord daily;
    private final EvaluationRecord evaluations;
    private final int forgettings;
    private final UnreadableJournals unreadable;

    private SchoolRecord(
            long position,
            AttendanceRecord attendance,
            DisciplineRecord discipline,
            DailyRecord daily,
            EvaluationRecord evaluations,
            int forgettings,
            UnreadableJournals unreadable) {
        this.position = position;
        this.attendance = attendance;
        this.discipline = discipline;
        this.daily = daily;
        this.evaluations = evaluations;
        this.forgettings = forgettings;
        this.unreadable = unreadable;
    }

    /** Before anything happened. */
    public static SchoolRecord empty() {
        return EMPTY;
    }

    /** After more events, in the order of their positions; those that it has seen already are passed over. */
    public SchoolRecord after(Collection<Kept> events) {
        var next = this;
        for (var event : events) {
            next = event.position() > next.position ? next.after(event) : next;
        }
        return next;
    }

    private SchoolRecord after(Kept kept) {
        if (kept.event() instanceof Forgotten forgotten) {
            return without(forgotten.keys(), kept.position());
        }
        if (unreadable.holds(kept)) {
            return new SchoolRecord(
                    kept.position(), attendance, discipline, daily, evaluations, forgettings, unreadable.after(kept));
        }
        return new SchoolRecord(
                kept.position(),
                attendance.after(kept),
                discipline.after(kept),
                daily.after(kept),
                evaluations.after(kept),
                forgettings,
                unreadable);
    }

    private SchoolRecord without(List<JournalKey> keys, long at) {
        var calls = attendance;
        var acts = discipline;
        var days = daily;
        var marks = evaluations;
        for (var key : keys) {
            calls = calls.without(key);
            acts = acts.without(key);
            days = days.without(key);
            marks = marks.without(key);
        }
        return new SchoolRecord(at, calls, acts, days, marks, forgettings + 1, unreadable.without(keys));
    }

    /** The key of the journal of a pupil's file. */
    public static JournalKey fileKey(PersonId pupil, SchoolYear year) {
        return new JournalKey(JournalKind.DOSSIER, year.start() + "/" + pupil);
    }

    /** The key of the journal of a pupil's alerts. */
    public static JournalKey alertKey(PersonId pupil, SchoolYear year) {
        return new JournalKey(JournalKind.ALERT, year.start() + "/" + pupil);
    }

    /** The position of the last event. */
    public long position() {
        return position;
    }

    /** The roll call of a lesson, when somebody has begun it. */
    public Optional<RollCall> rollCall(String lesson) {
        return attendance.rollCalls().all().find(lesson);
    }

    /** Those of a day that somebody has begun. */
    public Collection<RollCall> rollCalls(LocalDate day) {
        return attendance.rollCalls().on(day);
    }

    /** All that somebody has begun. */
    public Collection<RollCall> rollCalls() {
        return attendance.rollCalls().all().values();
    }

    /** The file of a pupil; an empty one before anything is known. */
    public AbsenceFile absences(PersonId pupil, SchoolYear year) {
        return attendance.files().find(fileKey(pupil, year).id()).orElseGet(() -> AbsenceFile.empty(pupil, year));
    }

    /** The files of all pupils of whom something is known, of every year that was not forgotten. */
    public Collection<AbsenceFile> absences() {
        return attendance.files().values();
    }

    public Optional<Punition> punition(PunitionId id) {
        return discipline.punitions().find(id.value());
    }

    public Collection<Punition> punitions() {
        return discipline.punitions().values();
    }

    public Optional<Sanction> sanction(SanctionId id) {
        return discipline.sanctions().find(id.value());
    }

    public Collection<Sanction> sanctions() {
        return discipline.sanctions().values();
    }

    public Optional<Incident> incident(IncidentId id) {
        return discipline.incidents().find(id.value());
    }

    public Collection<Incident> incidents() {
        return discipline.incidents().values();
    }

    public Collection<Observation> observations() {
        return new Values<>(discipline.observations());
    }

    /** What was alerted of a pupil in a year, and done about it. */
    public PupilAlerts alerts(PersonId pupil, SchoolYear year) {
        return attendance.alerts().find(alertKey(pupil, year).id()).orElse(PupilAlerts.NONE);
    }

    /** What was alerted of all pupils in a year. */
    public Collection<PupilAlerts> alerts(SchoolYear year) {
        var prefix = year.start() + "/";
        return attendance
                .alerts()
                .all()
                .filterKeys(id -> id.startsWith(prefix))
                .values()
                .toJavaList();
    }

    /** The journals of years before: what the law does not allow to keep longer. */
    public List<JournalKey> before(SchoolYear year) {
        return attendance.before(year, unreadable);
    }

    /** The lines of the register of sanctions, those of sanctions that are erased too. */
    public List<RegisterLine> register() {
        return discipline.register().toJavaStream().toList();
    }

    public Optional<CarnetMessage> message(CarnetMessageId id) {
        return daily.messages().find(id.value());
    }

    /** The messages of the carnet, drafts too. */
    public Collection<CarnetMessage> messages() {
        return daily.messages().values();
    }

    public Optional<Seance> seance(SeanceId id) {
        return daily.seances().find(id.value());
    }

    public Collection<Seance> seances() {
        return daily.seances().values();
    }

    public Optional<Stay> stay(StayId id) {
        return daily.stays().find(id.value());
    }

    public Collection<Stay> stays() {
        return daily.stays().values();
    }

    /** The régimes de sortie of the school. */
    public DefinedRegimes regimes() {
        return daily.regimes();
    }

    /** Which régime de sortie a pupil has from when on. */
    public PupilSortie sortie(PersonId pupil) {
        return daily.sorties().find(SortieEvent.journal(pupil).id()).orElseGet(() -> PupilSortie.none(pupil));
    }

    /** The same of all pupils of whom something is known. */
    public Collection<PupilSortie> sorties() {
        return daily.sorties().values();
    }

    /**
     * Whether something is known of a journal, be it that it cannot be read; always of kinds that are never forgotten as a
     * whole.
     *
     * @param key of a roll call, a file, alerts or a sanction
     */
    public boolean holds(JournalKey key) {
        var isKnown = key.kind() == JournalKind.SANCTION
                ? discipline.sanctions().find(key.id()).isPresent()
                : attendance.holds(key);
        return isKnown || unreadable(key).isPresent();
    }

    /** The journals with an event that nobody can read, in their order: what they made before it is known, and no more. */
    public List<UnreadableJournal> unreadable() {
        return unreadable.all();
    }

    /** Why a journal cannot be read to its end; nothing when it can. */
    public Optional<UnreadableJournal> unreadable(JournalKey key) {
        return unreadable.find(key);
    }

    /** The pupils whose file of that year cannot be read to its end. */
    public Set<PersonId> unreadableFiles(SchoolYear year) {
        return unreadable.files(year);
    }

    /** What a file has not heard of, as nobody could read it. */
    public FileBehind behind(PersonId pupil, SchoolYear year) {
        var nothing = FileBehind.nothing(pupil, year);
        return attendance.behind().find(nothing.journal().id()).orElse(nothing);
    }

    /** The files that can be read again, and have not heard of all yet, in the order of their keys. */
    public List<FileBehind> behind() {
        return attendance.behind(unreadable);
    }

    /** The pupils whose file or alerts cannot be read to their end, or have not heard of all. */
    public Set<PersonId> leftOut(SchoolYear year) {
        return attendance.leftOut(year, unreadable);
    }

    /** Periods, evaluation services, mark books, conseils de classe and bulletins. */
    public EvaluationRecord evaluations() {
        return evaluations;
    }

    /** How many times journals were forgotten. */
    public int forgettings() {
        return forgettings;
    }
}
