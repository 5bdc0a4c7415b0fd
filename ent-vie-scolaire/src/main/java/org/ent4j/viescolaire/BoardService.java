package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.viescolaire.dashboard.AssiduiteBoard;
import org.ent4j.viescolaire.dashboard.CpeBoard;
import org.ent4j.viescolaire.decision.Refusal;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;

/** The dashboards of a school, computed anew each time somebody looks. */
public final class BoardService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final RollCallService rollCalls;

    BoardService(SchoolJournal journal, SchoolSetup setup, RollCallService rollCalls) {
        this.journal = journal;
        this.setup = setup;
        this.rollCalls = rollCalls;
    }

    /** The tableau de bord assiduité, on the day of the instant. */
    public Either<Refusal, AssiduiteBoard> assiduite(Actor who, Instant now) {
        return journal.allowed(who, Act.SEE_DASHBOARDS, Optional.empty()).map(any -> {
            var record = journal.record();
            return AssiduiteBoard.of(
                    rollCalls.on(record, now.atZone(setup.rollCalls().zone()).toLocalDate()),
                    AbsenceService.dossiers(record, setup.year()),
                    record.alerts().stream()
                            .flatMap(each -> each.alerts().open().stream())
                            .toList(),
                    now,
                    setup.rollCalls(),
                    setup.absences());
        });
    }

    /** The tableau de bord CPE of a day. */
    public Either<Refusal, CpeBoard> cpe(Actor who, LocalDate day, Instant now) {
        return journal.allowed(who, Act.SEE_DASHBOARDS, Optional.empty()).map(any -> {
            var record = journal.record();
            return CpeBoard.of(
                    day,
                    rollCalls.on(record, day),
                    AbsenceService.dossiers(record, setup.year()),
                    now,
                    setup.rollCalls(),
                    setup.absences());
        });
    }
}
