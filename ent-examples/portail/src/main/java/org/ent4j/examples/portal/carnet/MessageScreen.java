package org.ent4j.examples.portal.carnet;

import java.util.function.Function;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.carnet.CarnetCommand;
import org.ent4j.viescolaire.carnet.CarnetMessage;
import org.ent4j.viescolaire.carnet.CarnetMessageId;

/** One message that somebody of the staff looks after: who has signed, who has not, and what they answer. */
final class MessageScreen {

    private MessageScreen() {}

    static String path(CarnetMessageId id) {
        return "/carnet/messages/" + id;
    }

    /** With a message that the visitor looks after; others are nobody's business. */
    static Answer with(Visit visit, Function<CarnetMessage, Answer> then) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().carnet().followed(visit.actor()),
                messages -> messages.stream()
                        .filter(each -> each.id().value().equals(visit.parameter("message")))
                        .findFirst()
                        .map(then)
                        .orElseGet(() -> Answer.notFound(
                                visit, visit.in("Ce message n'existe pas.", "There is no such message."))));
    }

    static Answer show(Visit visit) {
        return with(
                visit,
                message -> Answer.shown(
                        visit,
                        visit.school().vieScolaire().carnet().unacknowledged(visit.actor(), visit.now()),
                        missing -> Answer.page(
                                visit.in("Message aux familles", "Message to families"),
                                "carnet/message",
                                new MessagePages(visit, message).of(missing))));
    }

    static Answer close(Visit visit) {
        return done(
                visit,
                new CarnetCommand.Close(visit.now(), visit.actor()),
                visit.in("Message clos.", "Message closed."));
    }

    static Answer withdraw(Visit visit) {
        return done(
                visit,
                new CarnetCommand.Withdraw(
                        visit.now(), visit.actor(), visit.form().textOr("pourquoi", "")),
                visit.in("Message retiré.", "Message withdrawn."));
    }

    static Answer reply(Visit visit) {
        var pupil = new PersonId(visit.form().textOr("eleve", "?"));
        return done(
                visit,
                new CarnetCommand.Reply(
                        visit.now(), visit.actor(), pupil, visit.form().textOr("texte", "")),
                visit.in("Réponse envoyée.", "Reply sent."));
    }

    private static Answer done(Visit visit, CarnetCommand command, String done) {
        return with(
                visit,
                message -> Answer.moved(
                        visit,
                        visit.school().vieScolaire().carnet().carryOut(message.id(), command),
                        path(message.id()),
                        done));
    }
}
