package org.ent4j.ticketing.knowledge;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.ticketing.request.CategoryId;
import org.immutables.value.Value;

/** An answer that is proposed to those who ask next. */
@EntStyle
@Value.Immutable
public interface KnownAnswer {

    KnownAnswerId id();

    /** The one whose own it is; nothing when all schools have it. */
    Optional<StructureId> school();

    Optional<CategoryId> category();

    Optional<String> product();

    String question();

    String answer();

    /** When it was given. */
    Instant at();

    /** How often somebody has said that it helps. */
    @Value.Default
    default int helped() {
        return 0;
    }

    /** How often somebody has said that it does not. */
    @Value.Default
    default int notHelped() {
        return 0;
    }

    /** Whether somebody of that school may read it. */
    default boolean isFor(StructureId reader) {
        return school().map(reader::equals).orElse(true);
    }

    /** With what one more reader says of it. */
    default KnownAnswer said(boolean isHelp) {
        return isHelp ? withHelped(helped() + 1) : withNotHelped(notHelped() + 1);
    }

    KnownAnswer withSchool(Optional<? extends StructureId> school);

    KnownAnswer withAt(Instant at);

    KnownAnswer withHelped(int helped);

    KnownAnswer withNotHelped(int notHelped);

    @Value.Check
    default void check() {
        if (helped() < 0 || notHelped() < 0) {
            throw new IllegalArgumentException("%s helped less often than never.".formatted(id()));
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a known answer; id, question, answer and time are required. */
    final class Builder extends ImmutableKnownAnswer.Builder {}
}
