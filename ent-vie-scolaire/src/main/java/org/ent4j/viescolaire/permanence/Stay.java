package org.ent4j.viescolaire.permanence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.permanence.StayEvent.StayBegun;
import org.immutables.value.Value;

/** A stay (<i>présence ailleurs</i>), as its journal makes it. Source: OPEN-ENT, presences. */
@EntStyle
@Value.Immutable
public interface Stay {

    /** What was recorded at first. */
    StayRequest request();

    @Value.Default
    default StayState state() {
        return StayLife.TABLE.initial();
    }

    /** In the order in which they were recorded. */
    List<Visit> visits();

    /** When it ended, or is to end. */
    Optional<LocalDateTime> until();

    /** How many events made it. */
    @Value.Default
    default int version() {
        return 1;
    }

    Stay withState(StayState state);

    Stay withVisits(Iterable<? extends Visit> visits);

    Stay withUntil(LocalDateTime until);

    Stay withVersion(int version);

    default StayId id() {
        return request().id();
    }

    default StayKind kind() {
        return request().kind();
    }

    /** Its kind, and its place when one was said. */
    default Label where() {
        var kind = kind().label();
        var place = request().place().isBlank() ? "" : " (" + request().place() + ")";
        return Label.of(kind.fr() + place, kind.en() + place);
    }

    /** The times of a pupil; none of a stay that was entered in error. */
    default List<Visit> visitsOf(PersonId pupil) {
        return state() == StayState.WITHDRAWN
                ? List.of()
                : visits().stream().filter(visit -> visit.pupil().equals(pupil)).toList();
    }

    /** From when until when the pupil was there, is, or is to be. */
    default Stream<Period> periodsOf(PersonId pupil) {
        return visitsOf(pupil).stream().flatMap(visit -> period(visit).stream());
    }

    /** From when until when; nothing when it was over before it began. */
    default Optional<Period> period(Visit visit) {
        return visit.period(until());
    }

    /** Whether somebody has said when the visit ends, or ended: else it is idle until somebody does. */
    default boolean hasEnd(Visit visit) {
        return visit.left().isPresent() || until().isPresent();
    }

    /** The pupil's visit at that hour. */
    default Optional<Visit> visitAt(PersonId pupil, LocalDateTime hour) {
        return visitsOf(pupil).stream()
                .filter(visit -> period(visit)
                        .filter(period -> !hour.isBefore(period.start()) && hour.isBefore(period.end()))
                        .isPresent())
                .findFirst();
    }

    static Stay begun(StayBegun event) {
        var request = event.request();
        return builder()
                .request(request)
                .addAllVisits(request.pupils().stream()
                        .sorted()
                        .map(pupil -> new Visit(pupil, request.from(), Optional.empty(), event.by()))
                        .toList())
                .until(request.until())
                .build();
    }

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its beginning
     */
    static Stay replay(Collection<StayEvent> journal) {
        var events = List.copyOf(journal);
        if (events.isEmpty() || !(events.get(0) instanceof StayBegun begun)) {
            throw new IllegalArgumentException(
                    "The journal %s does not begin with StayBegun.\nMaybe it is not in its order.".formatted(events));
        }
        return Outcome.replay(begun(begun), events.subList(1, events.size()), StayChanges::after);
    }

    /** As one more event makes it. */
    default Stay after(StayEvent event) {
        return StayChanges.after(this, event);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a stay; its request is required. */
    final class Builder extends ImmutableStay.Builder {}
}
