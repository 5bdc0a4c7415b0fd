package org.ent4j.viescolaire.sanction;

import java.util.Optional;
import java.util.OptionalInt;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** What is pronounced. */
@EntStyle
@Value.Immutable
public interface SanctionTerms {

    SanctionKind kind();

    /** Days of a temporary exclusion; 0 for the other sanctions. */
    @Value.Default
    default int days() {
        return 0;
    }

    /** Hours of a mesure de responsabilisation; 0 for the other sanctions. */
    @Value.Default
    default int hours() {
        return 0;
    }

    /** Whether an exclusion is from a service annexe alone, as the canteen: the pupil has class as ever. */
    @Value.Default
    default boolean isFromServiceAnnexe() {
        return false;
    }

    /** Whether a mesure de responsabilisation is carried out outside of the school. */
    @Value.Default
    default boolean isOutsideSchool() {
        return false;
    }

    /** Whether the pupil, and the legal representative of a minor, agree with carrying it out outside. */
    @Value.Default
    default boolean isAgreed() {
        return false;
    }

    Optional<Sursis> sursis();

    /** Hours of a mesure de responsabilisation that the pupil may choose instead. */
    OptionalInt alternativeHours();

    /** Days during which the pupil is out of the school: of the other exclusions 0. */
    default int daysOut() {
        return kind() == SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT && !isFromServiceAnnexe() ? days() : 0;
    }

    SanctionTerms withDays(int days);

    SanctionTerms withHours(int hours);

    SanctionTerms withSursis(Sursis sursis);

    SanctionTerms withIsOutsideSchool(boolean outside);

    SanctionTerms withIsAgreed(boolean agreed);

    SanctionTerms withIsFromServiceAnnexe(boolean annexe);

    SanctionTerms withAlternativeHours(int hours);

    static SanctionTerms of(SanctionKind kind) {
        return builder().kind(kind).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds terms; the kind is required. */
    final class Builder extends ImmutableSanctionTerms.Builder {}
}
