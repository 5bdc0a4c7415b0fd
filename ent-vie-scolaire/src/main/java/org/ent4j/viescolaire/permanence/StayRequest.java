package org.ent4j.viescolaire.permanence;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** What somebody records when pupils come to a place. */
@EntStyle
@Value.Immutable
public interface StayRequest {

    StayId id();

    StayKind kind();

    /** A room, or a person who summons; may be "". */
    @Value.Default
    default String place() {
        return "";
    }

    /** Those who are there from the start. */
    Set<PersonId> pupils();

    /** In the school's local time. */
    LocalDateTime from();

    /** When it is to end; nothing: when somebody says so, or with the day. */
    Optional<LocalDateTime> until();

    /** Whether the pupils are in the care of the school; as its kind has it, unless said. */
    @Value.Default
    default boolean isUnderResponsibility() {
        return kind().isUnderResponsibility();
    }

    StayRequest withPupils(Iterable<? extends PersonId> pupils);

    StayRequest withFrom(LocalDateTime from);

    StayRequest withUntil(LocalDateTime until);

    StayRequest withPlace(String place);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a request; id, kind and start are required. */
    final class Builder extends ImmutableStayRequest.Builder {}
}
