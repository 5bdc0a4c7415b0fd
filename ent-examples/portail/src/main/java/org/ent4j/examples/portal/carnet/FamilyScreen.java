package org.ent4j.examples.portal.carnet;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.carnet.AcknowledgementAsked;
import org.ent4j.viescolaire.carnet.CarnetCommand;
import org.ent4j.viescolaire.carnet.CarnetMessageId;
import org.ent4j.viescolaire.carnet.CarnetState;
import org.ent4j.viescolaire.carnet.FamilyMessage;
import org.ent4j.viescolaire.carnet.ReadingState;
import org.ent4j.viescolaire.rights.Act;

/** What a guardian reads, signs and answers. */
final class FamilyScreen {

    private static final int SIZE = 20;

    private FamilyScreen() {}

    static Answer show(Visit visit) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().carnet().messages(visit.actor(), wards(visit), visit.now()),
                messages -> Answer.page(
                        visit.in("Carnet de liaison", "Carnet de liaison"), "carnet/family", page(visit, messages)));
    }

    private static Set<PersonId> wards(Visit visit) {
        return visit.school().names().wards(visit.person()).stream()
                .map(Person::id)
                .filter(ward -> visit.school().context().may(visit.actor(), Act.ACKNOWLEDGE_CARNET, ward))
                .collect(Collectors.toSet());
    }

    private static FamilyPage page(Visit visit, List<FamilyMessage> messages) {
        var letters = messages.stream().map(message -> letter(visit, message)).toList();
        var last = Math.max(1, (letters.size() + SIZE - 1) / SIZE);
        var number = Math.max(1, Math.min(last, visit.query().number("page").orElse(1)));
        return new FamilyPage(
                letters.stream().skip((number - 1L) * SIZE).limit(SIZE).toList(),
                (int) letters.stream().filter(FamilyPage.Letter::isToSign).count(),
                letters.size(),
                number,
                last);
    }

    private static FamilyPage.Letter letter(Visit visit, FamilyMessage message) {
        var letter = message.letter();
        var isAsked = letter.acknowledgement() != AcknowledgementAsked.NONE;
        var isOpen = message.state() == CarnetState.SENT;
        var names = visit.school().names();
        return new FamilyPage.Letter(
                "/carnet/recus/" + message.id(),
                message.pupil().value(),
                names.of(message.pupil()),
                letter.subject(),
                letter.text(),
                visit.words().of(letter.category().label()),
                names.of(message.author().person()),
                visit.words().moment(message.sent()),
                letter.deadline().map(visit.words()::day),
                isAsked && isOpen && message.reading().state() != ReadingState.ACKNOWLEDGED,
                message.reading().state() == ReadingState.UNREAD
                        && !(isAsked && isOpen)
                        && message.state() != CarnetState.WITHDRAWN,
                isOpen,
                message.state() == CarnetState.WITHDRAWN,
                message.reading().acknowledged().map(visit.words()::moment),
                message.replies().stream()
                        .map(reply -> MessagePages.reply(visit, reply))
                        .toList());
    }

    static Answer read(Visit visit) {
        return done(
                visit,
                pupil -> new CarnetCommand.Read(visit.now(), visit.actor(), pupil),
                visit.in("Message lu.", "Message read."));
    }

    static Answer sign(Visit visit) {
        return done(
                visit,
                pupil -> new CarnetCommand.Acknowledge(visit.now(), visit.actor(), pupil),
                visit.in("Message signé.", "Message signed."));
    }

    static Answer reply(Visit visit) {
        var text = visit.form().textOr("texte", "");
        return done(
                visit,
                pupil -> new CarnetCommand.Reply(visit.now(), visit.actor(), pupil, text),
                visit.in("Réponse envoyée.", "Reply sent."));
    }

    private static Answer done(Visit visit, Function<PersonId, CarnetCommand> command, String done) {
        var pupil = new PersonId(visit.form().textOr("eleve", "?"));
        var id = new CarnetMessageId(visit.parameter("message"));
        return Answer.moved(
                visit, visit.school().vieScolaire().carnet().carryOut(id, command.apply(pupil)), "/carnet", done);
    }
}
