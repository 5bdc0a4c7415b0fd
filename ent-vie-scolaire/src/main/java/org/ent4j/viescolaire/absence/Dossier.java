package org.ent4j.viescolaire.absence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.counting.Period;
import org.immutables.value.Value;

/** A dossier d'absence: parts that touch, which people treat as one. Source: Skolengo, absenceFile. */
@EntStyle
@Value.Immutable
public interface Dossier {

    /** In the pupil's file, from 1 on. */
    int number();

    AbsenceType type();

    @Value.Default
    default DossierState state() {
        return DossierLife.TABLE.initial();
    }

    /** In the order of their time; none once it is grouped or withdrawn. */
    List<Part> parts();

    List<FollowUp> followUps();

    /** The locked dossier that it would have been a part of. */
    Optional<Integer> follows();

    /** The one that has its parts now. */
    Optional<Integer> groupedInto();

    Dossier withState(DossierState state);

    Dossier withParts(Iterable<? extends Part> parts);

    Dossier withFollowUps(Iterable<? extends FollowUp> followUps);

    Dossier withGroupedInto(int dossier);

    /** From the first to the last of its parts; nothing when it has none. */
    default Optional<Period> span() {
        return parts().stream().map(Part::period).reduce(Period::span);
    }

    default Optional<Part> part(int number) {
        return parts().stream().filter(part -> part.number() == number).findFirst();
    }

    /** Those of which something is in those days, in their order. */
    default List<Part> partsOn(DateRange days) {
        return parts().stream()
                .filter(part -> part.period().days().anyMatch(days::contains))
                .toList();
    }

    /** With those parts, in their order. */
    default Dossier holding(List<Part> parts) {
        return withParts(parts.stream()
                .sorted(Comparator.comparing(Part::period).thenComparing(Part::number))
                .toList());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a dossier; number and type are required. */
    final class Builder extends ImmutableDossier.Builder {}
}
