package org.ent4j.viescolaire.lsu;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** What a bilan périodique says of one subject (<i>acquis</i>). */
@EntStyle
@Value.Immutable
public interface SubjectReport {

    LsuId discipline();

    /** One at least, or the file cannot be written. */
    List<LsuId> teachers();

    /** Elements of the programme. */
    List<LsuId> programme();

    /** The pupil's average. */
    Optional<LsuMark> mark();

    /** The average of the class or group. */
    Optional<LsuMark> classMark();

    /** The pupil has no mark. */
    @Value.Default
    default boolean notMarked() {
        return false;
    }

    /** Nobody of the class or group has a mark. */
    @Value.Default
    default boolean classNotMarked() {
        return false;
    }

    /** 1 to 4, in classes that have levels in the place of averages. */
    Optional<Integer> level();

    /** Up to 600 characters. */
    Optional<String> appreciation();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is neither a list nor Optional is required. */
    final class Builder extends ImmutableSubjectReport.Builder {}
}
