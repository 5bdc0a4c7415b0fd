package org.ent4j.viescolaire.punition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.motif.MotifCode;
import org.immutables.value.Value;

/** What a list of punitions shows. Whatever is not asked for is not asked of them; an empty set asks nothing. */
@EntStyle
@Value.Immutable
public interface PunitionFilter extends Predicate<Punition> {

    /** The pupils of a class, as the caller knows them; an empty class has no punition. */
    Optional<Set<PersonId>> pupils();

    /** Codes of types. */
    Set<String> types();

    Set<MotifCode> motifs();

    Set<PunitionState> states();

    Optional<Boolean> isLocked();

    /** With a date, or without one. */
    Optional<Boolean> isProgrammed();

    /** Whose date is in those days: the end counts, as of a deadline. */
    Optional<DateRange> programmed();

    Optional<PersonId> requester();

    static PunitionFilter all() {
        return builder().build();
    }

    /** The punitions to do. */
    static PunitionFilter toDo() {
        return builder()
                .addStates(PunitionState.NOUVELLE, PunitionState.PROGRAMMEE)
                .build();
    }

    @Override
    default boolean test(Punition punition) {
        return ofSomebody(punition)
                && among(types(), punition.type())
                && among(motifs(), punition.motif())
                && among(states(), punition.state())
                && isLocked().map(locked -> locked == punition.isLocked()).orElse(true)
                && ofADate(punition);
    }

    /** Those that are shown, in their order. */
    default List<Punition> of(Collection<Punition> punitions) {
        return punitions.stream().filter(this).toList();
    }

    private boolean ofSomebody(Punition punition) {
        return pupils().map(pupils -> pupils.contains(punition.pupil())).orElse(true)
                && requester()
                        .map(punition.request().requester().person()::equals)
                        .orElse(true);
    }

    private boolean ofADate(Punition punition) {
        return isProgrammed().map(with -> with == punition.slot().isPresent()).orElse(true)
                && programmed().map(days -> isWithin(days, punition)).orElse(true);
    }

    private static boolean isWithin(DateRange days, Punition punition) {
        return punition.slot()
                .filter(slot -> days.contains(slot.date().ends().toLocalDate()))
                .isPresent();
    }

    private static <T> boolean among(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a filter; nothing is required. */
    final class Builder extends ImmutablePunitionFilter.Builder {}
}
