package org.ent4j.examples.sample.school;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A pupil with the class, the groups and the guardians of today. */
@EntStyle
@Value.Immutable
public interface Pupil {

    long id();

    Identity identity();

    /** Fictitious, of the form of the national register. */
    String ine();

    Division division();

    List<Group> groups();

    /** How the pupil came into the class, when not at the start of the year. */
    Optional<Move> move();

    List<Kin> kin();

    Address address();

    /** The label of the régime: day pupil, half-board, boarder. */
    String regime();

    boolean scholarship();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutablePupil.Builder {}
}
