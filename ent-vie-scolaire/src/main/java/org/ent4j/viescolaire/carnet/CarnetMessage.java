package org.ent4j.viescolaire.carnet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.carnet.CarnetEvent.Drafted;
import org.ent4j.viescolaire.rights.Actor;
import org.immutables.value.Value;

/** A message of the carnet de liaison, from the school to families or from a guardian to the school, as its journal makes it. */
@EntStyle
@Value.Immutable
public interface CarnetMessage {

    CarnetMessageId id();

    Actor author();

    CarnetLetter letter();

    @Value.Default
    default CarnetState state() {
        return CarnetLife.TABLE.initial();
    }

    Optional<Instant> sent();

    /** How far those have come who have read it; nobody else is a key. */
    Map<Recipient, Reading> readings();

    /** In the order in which they were written. */
    List<CarnetReply> replies();

    /** Why it was withdrawn. */
    Optional<String> whyWithdrawn();

    /** How many events made it. */
    @Value.Default
    default int version() {
        return 1;
    }

    CarnetMessage withLetter(CarnetLetter letter);

    CarnetMessage withState(CarnetState state);

    CarnetMessage withSent(Instant sent);

    CarnetMessage withReadings(Map<? extends Recipient, ? extends Reading> readings);

    CarnetMessage withReplies(Iterable<? extends CarnetReply> replies);

    CarnetMessage withWhyWithdrawn(String why);

    CarnetMessage withVersion(int version);

    default boolean isFromSchool() {
        return author().capacity().isStaff();
    }

    default Reading reading(PersonId pupil, PersonId reader) {
        return readings().getOrDefault(new Recipient(pupil, reader), Reading.none());
    }

    default boolean isAcknowledged(PersonId pupil, PersonId guardian) {
        return reading(pupil, guardian).state() == ReadingState.ACKNOWLEDGED;
    }

    static CarnetMessage drafted(Drafted event) {
        return builder()
                .id(event.id())
                .author(event.by())
                .letter(event.letter())
                .build();
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being drafted
     */
    static CarnetMessage replay(Collection<CarnetEvent> journal) {
        var events = List.copyOf(journal);
        if (events.isEmpty() || !(events.get(0) instanceof Drafted drafted)) {
            throw new IllegalArgumentException(
                    "The journal %s does not begin with Drafted.\nMaybe it is not in its order.".formatted(events));
        }
        return Outcome.replay(drafted(drafted), events.subList(1, events.size()), CarnetChanges::after);
    }

    /** As one more event makes it. */
    default CarnetMessage after(CarnetEvent event) {
        return CarnetChanges.after(this, event);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a message; id, author and letter are required. */
    final class Builder extends ImmutableCarnetMessage.Builder {}
}
