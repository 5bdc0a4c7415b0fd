package org.ent4j.viescolaire.carnet;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.carnet.CarnetCommand.Acknowledge;
import org.ent4j.viescolaire.carnet.CarnetCommand.Close;
import org.ent4j.viescolaire.carnet.CarnetCommand.Edit;
import org.ent4j.viescolaire.carnet.CarnetCommand.Read;
import org.ent4j.viescolaire.carnet.CarnetCommand.Reply;
import org.ent4j.viescolaire.carnet.CarnetCommand.Send;
import org.ent4j.viescolaire.carnet.CarnetCommand.Withdraw;
import org.ent4j.viescolaire.carnet.CarnetEvent.Acknowledged;
import org.ent4j.viescolaire.carnet.CarnetEvent.Closed;
import org.ent4j.viescolaire.carnet.CarnetEvent.Drafted;
import org.ent4j.viescolaire.carnet.CarnetEvent.Edited;
import org.ent4j.viescolaire.carnet.CarnetEvent.Replied;
import org.ent4j.viescolaire.carnet.CarnetEvent.Sent;
import org.ent4j.viescolaire.carnet.CarnetEvent.WasRead;
import org.ent4j.viescolaire.carnet.CarnetEvent.Withdrawn;
import org.ent4j.viescolaire.carnet.CarnetLife.Move;
import org.ent4j.viescolaire.carnet.CarnetRules.Answering;
import org.ent4j.viescolaire.carnet.CarnetRules.Handling;
import org.ent4j.viescolaire.carnet.LetterRules.Writing;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Guardians;

/**
 * What becomes of messages of the carnet in a school. Pure: it reads no clock and keeps nothing.
 *
 * @param guardians who answers for which pupil at that time
 */
public record Carnet(CarnetPolicy policy, Guardians guardians) {

    /** Begins a message, which nobody else sees until it is sent. */
    public Either<Refusal, Outcome<CarnetMessage, CarnetEvent>> draft(
            Instant at, Actor by, CarnetMessageId id, CarnetLetter letter) {
        return written(id, letter, at, by)
                .map(any -> new Drafted(at, by, id, letter))
                .map(drafted -> new Outcome<>(CarnetMessage.drafted(drafted), List.of(drafted)));
    }

    /**
     * Carries out a command.
     *
     * @return what happened, or why nothing did; no event when it was done already, and a refused command changes nothing
     */
    public Either<Refusal, Outcome<CarnetMessage, CarnetEvent>> decide(CarnetMessage message, CarnetCommand command) {
        return events(message, command).map(events -> Outcome.of(message, events, CarnetChanges::after));
    }

    private Either<Refusal, List<CarnetEvent>> events(CarnetMessage message, CarnetCommand command) {
        if (command instanceof Edit edit) {
            return edit(message, edit);
        }
        if (command instanceof Send send) {
            return send(message, send);
        }
        if (command instanceof Read read) {
            return read(message, read);
        }
        if (command instanceof Acknowledge acknowledge) {
            return acknowledge(message, acknowledge);
        }
        if (command instanceof Reply reply) {
            return reply(message, reply);
        }
        return command instanceof Withdraw withdraw ? withdraw(message, withdraw) : close(message, (Close) command);
    }

    private Either<Refusal, List<CarnetEvent>> edit(CarnetMessage message, Edit edit) {
        return handled(message, Move.EDIT, edit, "", CarnetRules.ofDrafts())
                .flatMap(any -> written(message.id(), edit.letter(), edit.at(), edit.by()))
                .map(any -> List.of(new Edited(edit.at(), edit.by(), edit.letter())));
    }

    /** A draft may have waited until its deadline was over. */
    private Either<Refusal, List<CarnetEvent>> send(CarnetMessage message, Send send) {
        return handled(message, Move.SEND, send, "", CarnetRules.ofDrafts())
                .flatMap(any -> written(message.id(), message.letter(), send.at(), send.by()))
                .map(any -> List.of(new Sent(send.at(), send.by())));
    }

    private Either<Refusal, List<CarnetEvent>> read(CarnetMessage message, Read read) {
        var event = new WasRead(read.at(), read.by(), read.pupil());
        return answered(message, Move.READ, read, read.pupil(), CarnetRules.ofReading())
                .flatMap(any -> taken(message, read.pupil(), ReadingLife.Move.READ, event));
    }

    private Either<Refusal, List<CarnetEvent>> acknowledge(CarnetMessage message, Acknowledge acknowledge) {
        var event = new Acknowledged(acknowledge.at(), acknowledge.by(), acknowledge.pupil());
        return answered(message, Move.ACKNOWLEDGE, acknowledge, acknowledge.pupil(), CarnetRules.ofAcknowledging())
                .flatMap(any -> taken(message, acknowledge.pupil(), ReadingLife.Move.ACKNOWLEDGE, event));
    }

    private Either<Refusal, List<CarnetEvent>> reply(CarnetMessage message, Reply reply) {
        return answered(message, Move.REPLY, reply, reply.pupil(), CarnetRules.ofReplying())
                .flatMap(any -> Refusal.check(List.of(CarnetRules.A_REPLY_SAYS_SOMETHING), reply.text()))
                .map(any -> List.of(new Replied(reply.at(), reply.by(), reply.pupil(), reply.text())));
    }

    private Either<Refusal, List<CarnetEvent>> withdraw(CarnetMessage message, Withdraw withdraw) {
        return handled(message, Move.WITHDRAW, withdraw, withdraw.why(), CarnetRules.ofWithdrawing())
                .map(any -> List.of(new Withdrawn(withdraw.at(), withdraw.by(), withdraw.why())));
    }

    private Either<Refusal, List<CarnetEvent>> close(CarnetMessage message, Close close) {
        return handled(message, Move.CLOSE, close, "", CarnetRules.ofClosing())
                .map(any -> List.of(new Closed(close.at(), close.by())));
    }

    private Either<Refusal, Writing> written(CarnetMessageId id, CarnetLetter letter, Instant at, Actor by) {
        return Refusal.check(LetterRules.all(), new Writing(id, letter, by, policy.day(at), guardians));
    }

    private static Either<Refusal, Handling> handled(
            CarnetMessage message, Move move, CarnetCommand command, String why, List<Rule<Handling>> rules) {
        return Refusal.fire(CarnetLife.TABLE, message.state(), move)
                .flatMap(any -> Refusal.check(rules, new Handling(message, command.by(), why)));
    }

    private Either<Refusal, Answering> answered(
            CarnetMessage message, Move move, CarnetCommand command, PersonId pupil, List<Rule<Answering>> rules) {
        return Refusal.fire(CarnetLife.TABLE, message.state(), move)
                .flatMap(any -> Refusal.check(rules, new Answering(message, command.by(), pupil, this)));
    }

    /** What somebody has done already is not done again. */
    private static Either<Refusal, List<CarnetEvent>> taken(
            CarnetMessage message, PersonId pupil, ReadingLife.Move move, CarnetEvent event) {
        var now = message.reading(pupil, event.by().person()).state();
        return Refusal.fire(ReadingLife.TABLE, now, move).map(next -> next == now ? List.of() : List.of(event));
    }
}
