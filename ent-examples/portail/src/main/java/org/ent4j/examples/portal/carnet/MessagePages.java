package org.ent4j.examples.portal.carnet;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.carnet.AcknowledgementAsked;
import org.ent4j.viescolaire.carnet.CarnetMessage;
import org.ent4j.viescolaire.carnet.CarnetReply;
import org.ent4j.viescolaire.carnet.CarnetState;
import org.ent4j.viescolaire.carnet.Reading;
import org.ent4j.viescolaire.carnet.ReadingState;
import org.ent4j.viescolaire.carnet.Recipient;
import org.ent4j.viescolaire.carnet.Unacknowledged;

/** Makes the page of a message. */
record MessagePages(Visit visit, CarnetMessage message) {

    /** @param missing of all messages */
    MessagePage of(List<Unacknowledged> missing) {
        var letter = message.letter();
        var state = message.state();
        return new MessagePage(
                MessageScreen.path(message.id()),
                letter.subject(),
                letter.text(),
                visit.words().of(letter.category().label()),
                MessageWords.audience(visit, letter),
                name(message.author().person()),
                message.sent().map(visit.words()::moment).orElse(""),
                visit.words().of(state.label()),
                MessageWords.look(state),
                state == CarnetState.DRAFT,
                state == CarnetState.SENT,
                state == CarnetState.SENT || state == CarnetState.CLOSED,
                letter.acknowledgement() != AcknowledgementAsked.NONE,
                letter.deadline().map(visit.words()::day),
                message.whyWithdrawn(),
                missing.stream()
                        .filter(each -> each.message().equals(message.id()))
                        .map(this::missing)
                        .sorted(Comparator.comparing(MessagePage.Missing::pupil))
                        .toList(),
                message.readings().entrySet().stream()
                        .map(reading -> signed(reading.getKey(), reading.getValue()))
                        .sorted(Comparator.comparing(MessagePage.Signed::pupil)
                                .thenComparing(MessagePage.Signed::guardian))
                        .toList(),
                threads());
    }

    private String name(PersonId person) {
        return visit.school().names().of(person);
    }

    private MessagePage.Missing missing(Unacknowledged missing) {
        return new MessagePage.Missing(
                name(missing.pupil()),
                missing.missing().stream().map(this::name).collect(Collectors.joining(", ")));
    }

    private MessagePage.Signed signed(Recipient recipient, Reading reading) {
        return new MessagePage.Signed(
                name(recipient.pupil()),
                name(recipient.reader()),
                visit.words().of(reading.state().label()),
                reading.acknowledged()
                        .or(reading::read)
                        .map(visit.words()::moment)
                        .orElse(""),
                reading.state() == ReadingState.ACKNOWLEDGED);
    }

    private List<MessagePage.Thread> threads() {
        return message.replies().stream()
                .collect(Collectors.groupingBy(CarnetReply::pupil, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new MessagePage.Thread(
                        each.getKey().value(),
                        name(each.getKey()),
                        each.getValue().stream()
                                .map(reply -> reply(visit, reply))
                                .toList()))
                .toList();
    }

    static MessagePage.Reply reply(Visit visit, CarnetReply reply) {
        return new MessagePage.Reply(
                visit.school().names().of(reply.by().person()), visit.words().moment(reply.at()), reply.text());
    }
}
