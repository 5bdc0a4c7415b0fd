package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Map;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.Notify;
import org.ent4j.viescolaire.absence.NoticeRules;
import org.ent4j.viescolaire.absence.NoticeRules.Addressing;
import org.ent4j.viescolaire.decision.Refusal;
import org.ent4j.viescolaire.spi.Families;

/** Whoever is told of absences answers for the pupil: the host is asked each time, of the day of the decision. */
final class NoticeAddressees {

    private final SchoolSetup setup;
    private final Families families;

    NoticeAddressees(SchoolSetup setup, Families families) {
        this.setup = setup;
        this.families = families;
    }

    /** The commands, or that one of them tells somebody who is not to be told. */
    Either<Refusal, Map<PersonId, AbsenceCommand>> check(Map<PersonId, AbsenceCommand> commands) {
        for (var each : commands.entrySet()) {
            if (each.getValue() instanceof Notify notify) {
                var checked = Refusal.check(NoticeRules.all(), addressing(each.getKey(), notify));
                if (checked.isLeft()) {
                    return Either.left(checked.getLeft());
                }
            }
        }
        return Either.right(commands);
    }

    private Addressing addressing(PersonId pupil, Notify notify) {
        var policy = setup.absences();
        var day = LocalDate.ofInstant(notify.at(), policy.zone());
        return new Addressing(
                pupil, notify.recipient(), day, families.guardians(setup.school(), pupil, day), policy.unknownFamily());
    }
}
