package org.ent4j.viescolaire.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.average.SubjectMode;
import org.ent4j.viescolaire.bulletin.Pole;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.immutables.value.Value;

/** All that a school chooses about what its bulletins are made of. */
@EntStyle
@Value.Immutable
public interface EditionPolicy {

    /** By default all who are taught together, as the mark book has them (to be confirmed: schools differ). */
    @Value.Default
    default Cohort cohort() {
        return Cohort.SERVICE;
    }

    /** How subjects enter the general average, by their modalité d'élection; one that is no key counts. */
    Map<ModaliteElection, SubjectMode> modes();

    /** A subject of two is of the first. */
    List<Pole> poles();

    /**
     * Whether a subject without evaluated skills has the positionnement that its average corresponds to; by default it has
     * none. Schools that mark do so for the livret (to be confirmed: it is their choice, no text says it).
     */
    @Value.Default
    default boolean isPositionnementOfAverages() {
        return false;
    }

    /**
     * Whether bulletins have positionnements and no averages, so that one that is missing is told; by default they have
     * averages. The model of the class decides.
     */
    @Value.Default
    default boolean isInPositionnements() {
        return false;
    }

    /** Whether bulletins say what vie scolaire has counted, and what the CPE says of it; by default they do. */
    @Value.Default
    default boolean isAttendanceShown() {
        return true;
    }

    /** Whether the time of absence is said beside the half-days; by default it is not. */
    @Value.Default
    default boolean isLostTimeShown() {
        return false;
    }

    /** The ids of {@link EditionRules} that keep a bulletin from being made, beside those that always do; by default none. */
    Set<String> blocking();

    EditionPolicy withPoles(Iterable<? extends Pole> poles);

    EditionPolicy withIsInPositionnements(boolean is);

    default SubjectMode mode(EvaluationService service) {
        return modes().getOrDefault(service.modalite(), SubjectMode.NORMAL);
    }

    default Optional<PoleId> pole(EvaluationService service) {
        return poles().stream()
                .filter(pole -> pole.subjects().contains(service.matiere()))
                .map(pole -> new PoleId(pole.label()))
                .findFirst();
    }

    default boolean isBlocking(String rule) {
        return blocking().contains(rule) || EditionRules.ALWAYS_BLOCKING.contains(rule);
    }

    /** Everything counts, there are no pôles, and what is missing is said without holding anything up. */
    static EditionPolicy usual() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy; nothing is required. */
    final class Builder extends ImmutableEditionPolicy.Builder {}
}
