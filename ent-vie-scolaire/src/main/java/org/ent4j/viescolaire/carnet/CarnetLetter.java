package org.ent4j.viescolaire.carnet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** What somebody writes in the carnet. Once it is sent it does not change any more: a correction is another message. */
@EntStyle
@Value.Immutable
public interface CarnetLetter {

    /** Whom it is about: one pupil, or those that the host knows to be in the class or group. */
    Set<PersonId> pupils();

    /** The class or group that was chosen, as people read it; nothing when pupils were. */
    Optional<String> audience();

    CarnetCategory category();

    String subject();

    /** Kept as given, plain or HTML: the host cleans HTML at its rim, before it is kept. */
    String text();

    @Value.Default
    default AcknowledgementAsked acknowledgement() {
        return AcknowledgementAsked.NONE;
    }

    /** The last day on which to acknowledge it. */
    Optional<LocalDate> deadline();

    /** The message that this one puts right. */
    Optional<CarnetMessageId> corrects();

    CarnetLetter withPupils(Iterable<? extends PersonId> pupils);

    CarnetLetter withCategory(CarnetCategory category);

    CarnetLetter withSubject(String subject);

    CarnetLetter withText(String text);

    CarnetLetter withAcknowledgement(AcknowledgementAsked acknowledgement);

    CarnetLetter withDeadline(LocalDate deadline);

    CarnetLetter withCorrects(CarnetMessageId message);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a letter; category, subject and text are required. */
    final class Builder extends ImmutableCarnetLetter.Builder {}
}
