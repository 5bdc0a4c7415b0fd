package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.FindLessons;
import org.ent4j.viescolaire.whereabouts.DayOfPupil;
import org.ent4j.viescolaire.whereabouts.PermanenceBoard;
import org.ent4j.viescolaire.whereabouts.Whereabouts;

/** Where pupils are now, by roll calls, stays, absences, the timetable and the régimes de sortie of the day. */
public final class WhereService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final FindLessons lessons;
    private final Families families;

    WhereService(SchoolJournal journal, SchoolSetup setup, FindLessons lessons, Families families) {
        this.journal = journal;
        this.setup = setup;
        this.lessons = lessons;
        this.families = families;
    }

    /** Where the pupil is, and why that is thought. */
    public Either<Refusal, Whereabouts> where(Actor who, PersonId pupil, Instant now) {
        var local = local(now);
        return journal.allowed(who, Act.SEE_WHEREABOUTS, Optional.of(pupil))
                .map(any ->
                        Whereabouts.of(pupil, local, day(local.toLocalDate()).of(pupil)));
    }

    /** The board of permanences of one slot, on the day of {@code now}. */
    public Either<Refusal, PermanenceBoard> board(Actor who, TimeSlot slot, Set<PersonId> pupils, Instant now) {
        var local = local(now);
        return journal.allowed(who, Act.SEE_WHEREABOUTS, Optional.empty()).map(any -> {
            var day = day(local.toLocalDate());
            var facts = new TreeMap<PersonId, DayOfPupil>();
            pupils.forEach(pupil -> facts.put(pupil, day.of(pupil)));
            return PermanenceBoard.of(slot, local, facts);
        });
    }

    private DayOfSchool day(LocalDate day) {
        return new DayOfSchool(
                day,
                setup,
                journal.record(),
                lessons,
                families,
                () -> journal.on(JournalKind.PERMANENCE, DateRange.of(day)).keySet());
    }

    private LocalDateTime local(Instant now) {
        return LocalDateTime.ofInstant(now, setup.whereabouts().zone());
    }
}
