package org.ent4j.viescolaire.socle;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.socle.SocleCommand.DispenseDomain;
import org.ent4j.viescolaire.socle.SocleCommand.LiftDispense;
import org.ent4j.viescolaire.socle.SocleCommand.PositionDomain;
import org.ent4j.viescolaire.socle.SocleCommand.WriteSynthesis;
import org.ent4j.viescolaire.socle.SocleEvent.DispenseLifted;
import org.ent4j.viescolaire.socle.SocleEvent.DomainDispensed;
import org.ent4j.viescolaire.socle.SocleEvent.DomainPositioned;
import org.ent4j.viescolaire.socle.SocleEvent.PositionDropped;
import org.ent4j.viescolaire.socle.SocleEvent.SynthesisWritten;
import org.ent4j.viescolaire.socle.SocleRules.Deciding;
import org.ent4j.viescolaire.socle.SocleRules.Dispensing;
import org.ent4j.viescolaire.socle.SocleRules.Positioning;
import org.ent4j.viescolaire.socle.SocleRules.Writing;

/** What becomes of the bilan of a pupil. Pure: it reads no clock and keeps nothing. */
public record SocleBilans(SocleFrame frame) {

    /**
     * Carries out a command.
     *
     * @return what happened, or why nothing did; no event when it was so already, and a refused command changes nothing
     */
    public Either<Refusal, Outcome<SocleBilan, SocleEvent>> decide(SocleBilan bilan, SocleCommand command) {
        var day = frame.policy().day(command.at());
        return Refusal.check(SocleRules.ofAll(), new Deciding(bilan, command.by(), day, frame))
                .flatMap(deciding -> events(bilan, command))
                .map(events -> Outcome.of(bilan, events, SocleChanges::after));
    }

    private Either<Refusal, List<SocleEvent>> events(SocleBilan bilan, SocleCommand command) {
        if (command instanceof PositionDomain position) {
            return positioned(bilan, position);
        }
        if (command instanceof DispenseDomain dispense) {
            return dispensed(bilan, dispense);
        }
        return command instanceof LiftDispense lift
                ? Either.right(unless(
                        !bilan.dispensed().containsKey(lift.domain()),
                        new DispenseLifted(lift.at(), lift.by(), lift.domain())))
                : written(bilan, (WriteSynthesis) command);
    }

    private static Either<Refusal, List<SocleEvent>> positioned(SocleBilan bilan, PositionDomain position) {
        var before = Optional.ofNullable(bilan.levels().get(position.domain())).map(Written::value);
        if (position.level().isEmpty()) {
            var dropped = new PositionDropped(position.at(), position.by(), position.domain());
            return Either.right(unless(before.isEmpty(), dropped));
        }
        var level = position.level().get();
        var event = new DomainPositioned(position.at(), position.by(), position.domain(), level);
        return Refusal.check(List.of(SocleRules.NO_LEVEL_WHERE_DISPENSED), new Positioning(bilan, position.domain()))
                .map(any -> unless(before.equals(position.level()), event));
    }

    private Either<Refusal, List<SocleEvent>> dispensed(SocleBilan bilan, DispenseDomain dispense) {
        var why = dispense.why().strip();
        var before =
                Optional.ofNullable(bilan.dispensed().get(dispense.domain())).map(Written::value);
        var event = new DomainDispensed(dispense.at(), dispense.by(), dispense.domain(), why);
        return Refusal.check(
                        SocleRules.ofDispenses(),
                        new Dispensing(bilan.id().pupil(), dispense.domain(), why, frame.policy()))
                .map(any -> unless(before.equals(Optional.of(why)), event));
    }

    private Either<Refusal, List<SocleEvent>> written(SocleBilan bilan, WriteSynthesis write) {
        var text = write.text().strip();
        var before = bilan.synthesis().map(Written::value).orElse("");
        var writing = new Writing(bilan.id().pupil(), text, frame.policy().longestSynthesis());
        return Refusal.check(SocleRules.ofTexts(), writing)
                .map(any -> unless(before.equals(text), new SynthesisWritten(write.at(), write.by(), text)));
    }

    /** What is so already does not happen again. */
    private static List<SocleEvent> unless(boolean isSoAlready, SocleEvent event) {
        return isSoAlready ? List.of() : List.of(event);
    }
}
