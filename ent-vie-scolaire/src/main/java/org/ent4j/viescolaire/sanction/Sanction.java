package org.ent4j.viescolaire.sanction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.sanction.SanctionEvent.Pronounced;
import org.ent4j.viescolaire.sanction.SanctionEvent.Proposed;
import org.ent4j.viescolaire.sanction.SanctionEvent.Revoked;
import org.immutables.value.Value;

/** A sanction, as its journal makes it. */
@EntStyle
@Value.Immutable
public interface Sanction {

    SanctionCase reproach();

    Instant proposedAt();

    @Value.Default
    default SanctionState state() {
        return SanctionLife.TABLE.initial();
    }

    Optional<Notification> notification();

    /** The days on which the pupil is barred from the school until the decision. */
    Optional<DateRange> mesureConservatoire();

    /** The calling that counts: the last. */
    Optional<Convocation> convocation();

    Optional<Pronounced> pronounced();

    /** What ended its sursis. */
    Optional<Revoked> revoked();

    /** The days of a temporary exclusion. */
    Optional<DateRange> excluded();

    @Value.Default
    default boolean isAlternativeExecuted() {
        return false;
    }

    /** How many events made it. */
    @Value.Default
    default int version() {
        return 1;
    }

    default SanctionId id() {
        return reproach().id();
    }

    default PersonId pupil() {
        return reproach().pupil();
    }

    default Optional<SanctionTerms> terms() {
        return pronounced().map(Pronounced::terms);
    }

    /** What the file has: the alternative alone when that was carried out. Source: R511-13 III. */
    default Optional<SanctionKind> recordedKind() {
        return terms().map(terms -> isAlternativeExecuted() ? SanctionKind.MESURE_DE_RESPONSABILISATION : terms.kind());
    }

    /** The last day on which the file has it; nothing when it has none, or no date is known. */
    default Optional<LocalDate> inFileUntil(ErasurePolicy policy) {
        return pronounced().flatMap(decision -> recordedKind().flatMap(kind -> policy.lastDay(kind, decision.day())));
    }

    /**
     * Whether somebody in that capacity knows of it: staff do from the start, a pupil when he was told, his guardians when
     * they were told too. What was decided they all know. Source: R421-10-1.
     */
    default boolean isKnownTo(Capacity capacity) {
        return switch (capacity) {
            case ELEVE -> pronounced().isPresent() || notification().isPresent();
            case RESPONSABLE ->
                pronounced().isPresent()
                        || notification().filter(Notification::isToGuardian).isPresent();
            default -> true;
        };
    }

    Sanction withReproach(SanctionCase reproach);

    Sanction withState(SanctionState state);

    Sanction withNotification(Notification notification);

    Sanction withMesureConservatoire(DateRange days);

    Sanction withConvocation(Convocation convocation);

    Sanction withPronounced(Pronounced decision);

    Sanction withRevoked(Revoked revocation);

    Sanction withExcluded(Optional<? extends DateRange> days);

    Sanction withIsAlternativeExecuted(boolean executed);

    Sanction withVersion(int version);

    static Sanction proposed(Proposed event) {
        return builder().reproach(event.reproach()).proposedAt(event.at()).build();
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being proposed
     */
    static Sanction replay(Collection<SanctionEvent> journal) {
        var events = List.copyOf(journal);
        if (events.isEmpty() || !(events.get(0) instanceof Proposed proposed)) {
            throw new IllegalArgumentException(
                    "The journal %s does not begin with Proposed.\nMaybe it is not in its order.".formatted(events));
        }
        return Outcome.replay(proposed(proposed), events.subList(1, events.size()), SanctionChanges::after);
    }

    /** As one more event makes it. */
    default Sanction after(SanctionEvent event) {
        return SanctionChanges.after(this, event);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a sanction; its case and when it was proposed are required. */
    final class Builder extends ImmutableSanction.Builder {}
}
