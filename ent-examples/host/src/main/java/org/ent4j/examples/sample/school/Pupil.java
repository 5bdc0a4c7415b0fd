package org.ent4j.examples.sample.school;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A pupil with the class, the groups and the guardians of today; the identifier makes the pupil. */
@EntStyle
@Value.Immutable
public interface Pupil {

    long id();

    @Value.Auxiliary
    Identity identity();

    /** Fictitious, of the form of the national register. */
    @Value.Auxiliary
    String ine();

    @Value.Auxiliary
    Division division();

    @Value.Auxiliary
    List<Group> groups();

    /** How the pupil came into the class, when not at the start of the year. */
    @Value.Auxiliary
    Optional<Move> move();

    @Value.Auxiliary
    List<Kin> kin();

    @Value.Auxiliary
    Address address();

    /** The label of the régime: day pupil, half-board, boarder. */
    @Value.Auxiliary
    String regime();

    @Value.Auxiliary
    boolean scholarship();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutablePupil.Builder {}
}
