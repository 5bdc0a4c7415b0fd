package org.ent4j.viescolaire.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    private static final SchoolRecord EMPTY =
            new SchoolRecord(0, Folded.NONE, 0, Sequences.NONE, UnreadableJournals.NONE);

    private final long position;
    private final Folded folded;
    private final int forgettings;
    private final Sequences sequences;
    private final UnreadableJournals unreadable;

    private SchoolRecord(
            long position, Folded folded, int forgettings, Sequences sequences, UnreadableJournals unreadable) {
        this.position = position;
        this.folded = folded;
        this.forgettings = forgettings;
        this.sequences = sequences;
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

    /** How many events of a journal were read. */
    public int read(JournalKey key) {
        return sequences.last().getOrElse(key, 0);
    }

    /** The last events of a journal are gone: where it is kept, it had more of them. */
    public SchoolRecord withoutTheEndOf(JournalKey key) {
        return new SchoolRecord(
                position, folded, forgettings, sequences, unreadable.from(key, position, UnreadableJournals.MISSING));
    }

    private SchoolRecord after(Kept kept) {
        if (kept.event() instanceof Forgotten forgotten) {
            return without(forgotten.keys(), kept);
        }
        if (sequences.isLeftover(kept)) {
            return with(kept, unreadable);
        }
        if (unreadable.holds(kept)) {
            return with(kept, unreadable.after(kept));
        }
        return sequences.isGap(kept) ? with(kept, unreadable.from(kept, UnreadableJournals.MISSING)) : folded(kept);
    }

    /** What does not fit what was before stops its own journal, and not the school. */
    private SchoolRecord folded(Kept kept) {
        try {
            return new SchoolRecord(
                    kept.position(), folded.after(kept), forgettings, sequences.after(kept), unreadable);
        } catch (RuntimeException unfit) {
            return with(kept, unreadable.from(kept, unfit.getClass().getSimpleName()));
        }
    }

    private SchoolRecord with(Kept passedOver, UnreadableJournals others) {
        return new SchoolRecord(passedOver.position(), folded, forgettings, sequences, others);
    }

    private SchoolRecord without(List<JournalKey> keys, Kept forgetting) {
        var rest = folded;
        for (var key : keys) {
            rest = rest.without(key);
        }
        return new SchoolRecord(
                forgetting.position(), rest, forgetting.sequence(), sequences.without(keys), unreadable.without(keys));
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
        return folded.attendance().rollCalls().all().find(lesson);
    }

    /** Those of a day that somebody has begun. */
    public Collection<RollCall> rollCalls(LocalDate day) {
        return folded.attendance().rollCalls().on(day);
    }

    /** All that somebody has begun. */
    public Collection<RollCall> rollCalls() {
        return folded.attendance().rollCalls().all().values();
    }

    /** The file of a pupil; an empty one before anything is known. */
    public AbsenceFile absences(PersonId pupil, SchoolYear year) {
        return folded.attendance()
                .files()
                .find(fileKey(pupil, year).id())
                .orElseGet(() -> AbsenceFile.empty(pupil, year));
    }

    /** The files of all pupils of whom something is known, of every year that was not forgotten. */
    public Collection<AbsenceFile> absences() {
        return folded.attendance().files().values();
    }

    public Optional<Punition> punition(PunitionId id) {
        return folded.discipline().punitions().find(id.value());
    }

    public Collection<Punition> punitions() {
        return folded.discipline().punitions().values();
    }

    public Optional<Sanction> sanction(SanctionId id) {
        return folded.discipline().sanctions().find(id.value());
    }

    public Collection<Sanction> sanctions() {
        return folded.discipline().sanctions().values();
    }

    public Optional<Incident> incident(IncidentId id) {
        return folded.discipline().incidents().find(id.value());
    }

    public Collection<Incident> incidents() {
        return folded.discipline().incidents().values();
    }

    public Collection<Observation> observations() {
        return new Values<>(folded.discipline().observations());
    }

    /** What was alerted of a pupil in a year, and done about it. */
    public PupilAlerts alerts(PersonId pupil, SchoolYear year) {
        return folded.attendance().alerts().find(alertKey(pupil, year).id()).orElse(PupilAlerts.NONE);
    }

    /** What was alerted of all pupils in a year. */
    public Collection<PupilAlerts> alerts(SchoolYear year) {
        var prefix = year.start() + "/";
        return folded.attendance()
                .alerts()
                .all()
                .filterKeys(id -> id.startsWith(prefix))
                .values()
                .toJavaList();
    }

    /** The journals of years before: what the law does not allow to keep longer. */
    public List<JournalKey> before(SchoolYear year) {
        return folded.attendance().before(year, unreadable);
    }

    /** The lines of the register of sanctions, those of sanctions that are erased too. */
    public List<RegisterLine> register() {
        return folded.discipline().register().toJavaStream().toList();
    }

    public Optional<CarnetMessage> message(CarnetMessageId id) {
        return folded.daily().messages().find(id.value());
    }

    /** The messages of the carnet, drafts too. */
    public Collection<CarnetMessage> messages() {
        return folded.daily().messages().values();
    }

    public Optional<Seance> seance(SeanceId id) {
        return folded.daily().seances().find(id.value());
    }

    public Collection<Seance> seances() {
        return folded.daily().seances().values();
    }

    public Optional<Stay> stay(StayId id) {
        return folded.daily().stays().find(id.value());
    }

    public Collection<Stay> stays() {
        return folded.daily().stays().values();
    }

    /** The régimes de sortie of the school. */
    public DefinedRegimes regimes() {
        return folded.daily().regimes();
    }

    /** Which régime de sortie a pupil has from when on. */
    public PupilSortie sortie(PersonId pupil) {
        return folded.daily().sorties().find(SortieEvent.journal(pupil).id()).orElseGet(() -> PupilSortie.none(pupil));
    }

    /** The same of all pupils of whom something is known. */
    public Collection<PupilSortie> sorties() {
        return folded.daily().sorties().values();
    }

    /**
     * Whether something is known of a journal, be it that it cannot be read; always of kinds that are never forgotten as a
     * whole.
     *
     * @param key of a roll call, a file, alerts or a sanction
     */
    public boolean holds(JournalKey key) {
        var isKnown = key.kind() == JournalKind.SANCTION
                ? folded.discipline().sanctions().find(key.id()).isPresent()
                : folded.attendance().holds(key);
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

    /** What cannot be read, and who has missed something because of it. */
    public Legibility legibility() {
        return new Legibility(folded.attendance(), unreadable);
    }

    /** Periods, evaluation services, mark books, conseils de classe and bulletins. */
    public EvaluationRecord evaluations() {
        return folded.evaluations();
    }

    /** How many times journals were forgotten. */
    public int forgettings() {
        return forgettings;
    }
}
