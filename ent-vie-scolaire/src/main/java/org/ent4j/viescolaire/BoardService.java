package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.dashboard.AssiduiteBoard;
import org.ent4j.viescolaire.dashboard.CpeBoard;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;

/** The dashboards of a school, as it is each time somebody looks: only what changed since is counted anew. */
public final class BoardService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final RollCallService rollCalls;
    private final BoardFiles files;

    BoardService(SchoolJournal journal, SchoolSetup setup, RollCallService rollCalls) {
        this.journal = journal;
        this.setup = setup;
        this.rollCalls = rollCalls;
        this.files = new BoardFiles(setup.year(), setup.absences());
    }

    /** The tableau de bord assiduité, on the day of the instant. */
    public Either<Refusal, AssiduiteBoard> assiduite(Actor who, Instant now) {
        return journal.allowed(who, Act.SEE_DASHBOARDS, Optional.empty()).map(any -> {
            var record = journal.record();
            return AssiduiteBoard.of(
                    rollCalls.readable(
                            record, now.atZone(setup.rollCalls().zone()).toLocalDate()),
                    files.dossiers(record),
                    record.alerts(setup.year()).stream()
                            .flatMap(each -> each.alerts().open().stream())
                            .toList(),
                    now,
                    setup.rollCalls());
        });
    }

    /** The pupils whose dossiers are in neither of them, in their order, since their file cannot be read. */
    public Either<Refusal, List<PersonId>> leftOut(Actor who) {
        return journal.allowed(who, Act.SEE_DASHBOARDS, Optional.empty())
                .map(any -> journal.record().legibility().filesLeftOut(setup.year()).stream()
                        .sorted()
                        .toList());
    }

    /** The tableau de bord CPE of a day. */
    public Either<Refusal, CpeBoard> cpe(Actor who, LocalDate day, Instant now) {
        return journal.allowed(who, Act.SEE_DASHBOARDS, Optional.empty()).map(any -> {
            var record = journal.record();
            return CpeBoard.of(
                    day,
                    rollCalls.on(record, day),
                    rollCall -> record.unreadable(rollCall.lesson().journal()).isPresent(),
                    files.dossiersOn(record, day),
                    now,
                    setup.rollCalls(),
                    setup.absences());
        });
    }
}
