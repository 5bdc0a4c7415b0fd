package org.ent4j.examples.sample.spec;

import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** Which sample is asked for. {@code Sample} refuses one that is out of bounds. */
@EntStyle
@Value.Immutable
public interface SampleSpec {

    /** From 1 to 900; one is a collège of some 430 pupils, many have 500 in the mean. */
    int schools();

    long seed();

    @Value.Default
    default SchoolYear year() {
        return new SchoolYear(2026);
    }

    /** How many classes of each level a lycée has; 0 for as many as lycées usually have, from 4 to 10. */
    @Value.Default
    default int lyceeClasses() {
        return 0;
    }

    /** The share of the items of timetable files that differ from the directory, from 0 to 1. */
    @Value.Default
    default double noise() {
        return 0.20;
    }

    /** Whether there are timetables beside the directory; without them an académie is written in a fraction of the time. */
    @Value.Default
    default boolean timetables() {
        return true;
    }

    /** Whether the export of the next day comes too, with what changed in the directory ({@code aaf-delta}). */
    @Value.Default
    default boolean delta() {
        return false;
    }

    /** Whether a complete export that broke off comes too ({@code aaf-truncated}). */
    @Value.Default
    default boolean truncated() {
        return false;
    }

    /** Whether a sample that is in the folder already may be replaced. */
    @Value.Default
    default boolean overwrite() {
        return false;
    }

    /** The school of README, tests and demos. */
    static SampleSpec oneSchool() {
        return builder().schools(1).seed(1).build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSampleSpec.Builder {}
}
