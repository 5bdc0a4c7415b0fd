package org.ent4j.viescolaire.carnet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Guardians;

/**
 * A message as a guardian of a pupil sees it: nothing of other pupils, and nothing of its words once it is withdrawn.
 *
 * @param letter as if it were about that pupil alone; without its text when it is withdrawn
 * @param reading how far that guardian has come with it
 * @param replies those about the pupil, in their order
 */
public record FamilyMessage(
        CarnetMessageId id,
        Actor author,
        PersonId pupil,
        CarnetLetter letter,
        Instant sent,
        CarnetState state,
        Reading reading,
        List<CarnetReply> replies) {

    public FamilyMessage {
        replies = List.copyOf(replies);
    }

    /** Nothing when it is a draft, is not about the pupil, or is not for the reader's eyes. */
    public static Optional<FamilyMessage> of(
            CarnetMessage message, PersonId pupil, Actor reader, Guardians guardians, CarnetPolicy policy) {
        return message.sent()
                .filter(any -> message.letter().pupils().contains(pupil))
                .filter(any -> guardians.actsFor(reader, pupil))
                .filter(any -> policy.shows(message.author(), reader))
                .map(sent -> seen(message, pupil, reader, sent, policy));
    }

    private static FamilyMessage seen(
            CarnetMessage message, PersonId pupil, Actor reader, Instant sent, CarnetPolicy policy) {
        var isWithdrawn = message.state() == CarnetState.WITHDRAWN;
        var letter = message.letter().withPupils(List.of(pupil));
        return new FamilyMessage(
                message.id(),
                message.author(),
                pupil,
                isWithdrawn ? letter.withText("") : letter,
                sent,
                message.state(),
                message.reading(pupil, reader.person()),
                isWithdrawn ? List.of() : replies(message, pupil, reader, policy));
    }

    private static List<CarnetReply> replies(CarnetMessage message, PersonId pupil, Actor reader, CarnetPolicy policy) {
        return message.replies().stream()
                .filter(reply -> reply.pupil().equals(pupil))
                .filter(reply -> policy.shows(reply.by(), reader))
                .toList();
    }
}
