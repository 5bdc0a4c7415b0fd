package org.ent4j.viescolaire.carnet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Guardians;

/**
 * A pupil for whom a message was not acknowledged by those who were asked.
 *
 * @param missing the guardians who have not; when one is enough, all of them; none when the pupil has no guardian that is
 *     known, and nobody can be reminded
 */
public record Unacknowledged(
        CarnetMessageId message, PersonId pupil, SortedSet<PersonId> missing, Optional<LocalDate> deadline) {

    public Unacknowledged {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /**
     * What is outstanding of messages that are sent and neither closed nor withdrawn, in their order, by pupil.
     *
     * @param guardians as they are now: who is no guardian any more is not reminded, and a new one is
     */
    public static List<Unacknowledged> of(Collection<CarnetMessage> messages, Guardians guardians) {
        return messages.stream()
                .filter(message -> message.state() == CarnetState.SENT)
                .filter(message -> message.letter().acknowledgement() != AcknowledgementAsked.NONE)
                .flatMap(message -> ofPupils(message, guardians))
                .toList();
    }

    /** The reminders that are due: outstanding, and the deadline is over. Without a deadline nobody is reminded. */
    public static List<Unacknowledged> due(Collection<CarnetMessage> messages, Guardians guardians, LocalDate today) {
        return of(messages, guardians).stream()
                .filter(outstanding ->
                        outstanding.deadline().filter(today::isAfter).isPresent())
                .toList();
    }

    private static Stream<Unacknowledged> ofPupils(CarnetMessage message, Guardians guardians) {
        return message.letter().pupils().stream()
                .sorted()
                .filter(pupil -> !isDone(message, pupil, guardians.of(pupil)))
                .map(pupil -> new Unacknowledged(
                        message.id(),
                        pupil,
                        missing(message, pupil, guardians.of(pupil)),
                        message.letter().deadline()));
    }

    private static boolean isDone(CarnetMessage message, PersonId pupil, SortedSet<PersonId> guardians) {
        return message.letter().acknowledgement() == AcknowledgementAsked.ONE_GUARDIAN
                ? isAcknowledgedBySomebody(message, pupil)
                : !guardians.isEmpty() && missing(message, pupil, guardians).isEmpty();
    }

    /** Also by one who is no guardian any more: it was acknowledged then. */
    private static boolean isAcknowledgedBySomebody(CarnetMessage message, PersonId pupil) {
        return message.readings().entrySet().stream()
                .anyMatch(reading -> reading.getKey().pupil().equals(pupil)
                        && reading.getValue().state() == ReadingState.ACKNOWLEDGED);
    }

    private static SortedSet<PersonId> missing(CarnetMessage message, PersonId pupil, SortedSet<PersonId> guardians) {
        return guardians.stream()
                .filter(guardian -> !message.isAcknowledged(pupil, guardian))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
