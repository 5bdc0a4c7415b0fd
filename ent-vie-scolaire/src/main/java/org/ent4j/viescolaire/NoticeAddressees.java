package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.Notify;
import org.ent4j.viescolaire.absence.NoticeRules;
import org.ent4j.viescolaire.absence.NoticeRules.Addressing;
import org.ent4j.viescolaire.spi.Families;

/** Whoever is told of absences answers for the pupil: the host is asked each time, of the day of the decision. */
final class NoticeAddressees {

    private final SchoolSetup setup;
    private final Families families;

    NoticeAddressees(SchoolSetup setup, Families families) {
        this.setup = setup;
        this.families = families;
    }

    /** The commands, or of all those that tell somebody who is not to be told why not, in the order of the pupils. */
    Either<Refusal, Map<PersonId, AbsenceCommand>> check(Map<PersonId, AbsenceCommand> commands) {
        var refused = new ArrayList<Refused<?>>();
        new TreeMap<>(commands).forEach((pupil, command) -> {
            if (command instanceof Notify notify) {
                Rule.checkAll(NoticeRules.all(), addressing(pupil, notify)).peekLeft(refused::addAll);
            }
        });
        return refused.isEmpty() ? Either.right(commands) : Either.left(new Refusal.Broken(refused));
    }

    private Addressing addressing(PersonId pupil, Notify notify) {
        var policy = setup.absences();
        var day = LocalDate.ofInstant(notify.at(), policy.zone());
        return new Addressing(
                pupil, notify.recipient(), day, families.guardians(setup.school(), pupil, day), policy.unknownFamily());
    }
}
