package org.ent4j.viescolaire.bulletin;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.bulletin.BulletinCommand.Correct;
import org.ent4j.viescolaire.bulletin.BulletinCommand.Edit;
import org.ent4j.viescolaire.bulletin.BulletinCommand.Finish;
import org.ent4j.viescolaire.bulletin.BulletinCommand.Publish;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Corrected;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Drafted;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Edited;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Finished;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Published;
import org.ent4j.viescolaire.bulletin.BulletinEvent.Reopened;
import org.ent4j.viescolaire.bulletin.BulletinLife.Move;
import org.ent4j.viescolaire.bulletin.BulletinRules.Handling;
import org.ent4j.viescolaire.rights.Actor;

/** What becomes of a bulletin when somebody wants something of it. Pure: it reads no clock and keeps nothing. */
public final class Bulletins {

    private final KeptBulletin bulletin;
    private final BulletinCommand command;
    private final BulletinPolicy policy;

    private Bulletins(KeptBulletin bulletin, BulletinCommand command, BulletinPolicy policy) {
        this.bulletin = bulletin;
        this.command = command;
        this.policy = policy;
    }

    /** Begins a bulletin with what is known of it. */
    public static Either<Refusal, Outcome<KeptBulletin, BulletinEvent>> draft(
            Instant at, Actor by, Bulletin content, BulletinPolicy policy) {
        return Refusal.check(BulletinRules.ofEdits(), new Handling(content, content, by, "", policy))
                .map(any -> new Drafted(at, by, BulletinTexts.lines(content)))
                .map(drafted -> new Outcome<>(KeptBulletin.drafted(drafted), List.of(drafted)));
    }

    /** The first of its texts that is longer than the policy allows, so that it would be refused. */
    public static Optional<BulletinRules.TooLong> tooLong(Bulletin content, BulletinPolicy policy) {
        return BulletinTexts.tooLong(content, policy);
    }

    /** @return what happened, or why nothing did; a refused command changes nothing */
    public static Either<Refusal, Outcome<KeptBulletin, BulletinEvent>> decide(
            KeptBulletin bulletin, BulletinCommand command, BulletinPolicy policy) {
        return new Bulletins(bulletin, command, policy)
                .event()
                .map(event -> Outcome.of(bulletin, List.of(event), KeptBulletin::after));
    }

    private Either<Refusal, BulletinEvent> event() {
        var at = command.at();
        var by = command.by();
        if (command instanceof Edit edit) {
            return with(edit.content(), "", Move.EDIT, BulletinRules.ofEdits(), new Edited(at, by, edit.content()));
        }
        if (command instanceof Correct correct) {
            return corrected(correct);
        }
        if (command instanceof Publish) {
            var published = new Published(at, by, bulletin.content().hash());
            return asItIs(Move.PUBLISH, BulletinRules.ofPublishing(), published);
        }
        return command instanceof Finish
                ? asItIs(Move.FINISH, BulletinRules.ofStates(), new Finished(at, by))
                : asItIs(Move.REOPEN, BulletinRules.ofStates(), new Reopened(at, by));
    }

    private Either<Refusal, BulletinEvent> corrected(Correct correct) {
        var content = correct.content();
        var event = new Corrected(correct.at(), correct.by(), content, content.hash(), correct.why());
        return with(content, correct.why(), Move.CORRECT, BulletinRules.ofCorrections(), event);
    }

    private Either<Refusal, BulletinEvent> asItIs(Move move, List<Rule<Handling>> rules, BulletinEvent event) {
        return with(bulletin.content(), "", move, rules, event);
    }

    private Either<Refusal, BulletinEvent> with(
            Bulletin after, String why, Move move, List<Rule<Handling>> rules, BulletinEvent event) {
        var handling = new Handling(bulletin.content(), after, command.by(), why, policy);
        return Refusal.fire(BulletinLife.TABLE, bulletin.state(), move)
                .flatMap(any -> Refusal.check(rules, handling))
                .map(any -> event);
    }
}
