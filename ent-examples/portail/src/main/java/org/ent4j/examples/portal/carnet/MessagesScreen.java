package org.ent4j.examples.portal.carnet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.carnet.AcknowledgementAsked;
import org.ent4j.viescolaire.carnet.CarnetMessage;
import org.ent4j.viescolaire.carnet.CarnetMessageId;
import org.ent4j.viescolaire.carnet.Unacknowledged;

/** The messages that somebody of the staff looks after, with how many families have signed. */
final class MessagesScreen {

    private static final int SIZE = 20;

    private MessagesScreen() {}

    static Answer show(Visit visit) {
        var carnet = visit.school().vieScolaire().carnet();
        return Answer.shown(
                visit,
                carnet.followed(visit.actor())
                        .flatMap(messages -> carnet.unacknowledged(visit.actor(), visit.now())
                                .map(missing -> page(visit, messages, missing))),
                page -> Answer.page(visit.in("Carnet de liaison", "Carnet de liaison"), "carnet/messages", page));
    }

    private static MessagesPage page(Visit visit, List<CarnetMessage> messages, List<Unacknowledged> missing) {
        var byMessage = missing.stream().collect(Collectors.groupingBy(Unacknowledged::message, Collectors.counting()));
        var last = Math.max(1, (messages.size() + SIZE - 1) / SIZE);
        var number = Math.max(1, Math.min(last, visit.query().number("page").orElse(1)));
        return new MessagesPage(
                messages.stream()
                        .skip((number - 1L) * SIZE)
                        .limit(SIZE)
                        .map(message -> row(visit, message, byMessage))
                        .toList(),
                messages.size(),
                number,
                last);
    }

    private static MessagesPage.Row row(Visit visit, CarnetMessage message, Map<CarnetMessageId, Long> missing) {
        var letter = message.letter();
        return new MessagesPage.Row(
                "/carnet/messages/" + message.id(),
                letter.subject(),
                visit.words().of(letter.category().label()),
                MessageWords.audience(visit, letter),
                visit.school().names().of(message.author().person()),
                message.sent().map(visit.words()::moment).orElse(""),
                visit.words().of(message.state().label()),
                MessageWords.look(message.state()),
                signed(visit, message, missing.getOrDefault(message.id(), 0L)),
                message.replies().size());
    }

    private static Optional<String> signed(Visit visit, CarnetMessage message, long missing) {
        var letter = message.letter();
        return message.sent().isEmpty() || letter.acknowledgement() == AcknowledgementAsked.NONE
                ? Optional.empty()
                : Optional.of(visit.in("%d sur %d", "%d of %d")
                        .formatted(
                                letter.pupils().size() - missing,
                                letter.pupils().size()));
    }
}
