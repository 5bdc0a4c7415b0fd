package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.history.KnownOfPupil;
import org.ent4j.viescolaire.history.PupilHistory;
import org.ent4j.viescolaire.journal.Illegible;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.Journals;

/** Pupils of a school over the years: of every year that was not forgotten. */
public final class HistoryService {

    private static final List<JournalKind> DISCIPLINE =
            List.of(JournalKind.OBSERVATION, JournalKind.PUNITION, JournalKind.SANCTION);

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final Journals journals;

    /** @param journals where they are kept, which tells of whom those are that nobody can read */
    HistoryService(SchoolJournal journal, SchoolSetup setup, Journals journals) {
        this.journal = journal;
        this.setup = setup;
        this.journals = journals;
    }

    /**
     * The history of a pupil as it may be read on that day. All years are counted as the school counts now; where a file of his
     * is not whole, or an observation, punition or sanction of his cannot be read, nobody can tell.
     */
    public Either<Refusal, PupilHistory> of(Actor who, PersonId pupil, LocalDate on) {
        return journal.allowed(who, Act.SEE_HISTORY, Optional.of(pupil))
                .flatMap(any -> whole(journal.record(), pupil))
                .flatMap(record -> legible(record, pupil))
                .map(record -> PupilHistory.of(known(record, pupil), on));
    }

    private static Either<Refusal, SchoolRecord> whole(SchoolRecord record, PersonId pupil) {
        Either<Refusal, SchoolRecord> whole = record.legibility()
                .unreadableFile(pupil)
                .<Either<Refusal, SchoolRecord>>map(each -> Either.left(new Illegible(each)))
                .orElseGet(() -> Either.right(record));
        for (var file : record.absences()) {
            if (file.pupil().equals(pupil)) {
                whole = whole.flatMap(any -> WholeFiles.whole(record, file)).map(any -> record);
            }
        }
        return whole;
    }

    private Either<Refusal, SchoolRecord> legible(SchoolRecord record, PersonId pupil) {
        return DISCIPLINE.stream()
                .filter(record.legibility()::isUnreadable)
                .flatMap(kind -> journals.about(setup.school(), kind, pupil).keySet().stream())
                .flatMap(key -> record.unreadable(key).stream())
                .findFirst()
                .<Either<Refusal, SchoolRecord>>map(each -> Either.left(new Illegible(each)))
                .orElseGet(() -> Either.right(record));
    }

    private KnownOfPupil known(SchoolRecord record, PersonId pupil) {
        return new KnownOfPupil(
                pupil,
                attendance(record, pupil),
                Optional.of(record.observations().stream()
                        .filter(each -> each.pupil().equals(pupil))
                        .toList()),
                setup.absences().motifs(),
                Optional.of(record.punitions().stream()
                        .filter(each -> each.pupil().equals(pupil))
                        .toList()),
                record.sanctions().stream()
                        .filter(each -> each.pupil().equals(pupil))
                        .toList(),
                setup.sanctions().erasure());
    }

    private AttendanceCount attendance(SchoolRecord record, PersonId pupil) {
        var entries = record.absences().stream()
                .filter(file -> file.pupil().equals(pupil))
                .map(Absences.by(setup.absences())::entries)
                .flatMap(List::stream)
                .toList();
        return Attendance.count(entries, setup.counting(), day -> true);
    }
}
