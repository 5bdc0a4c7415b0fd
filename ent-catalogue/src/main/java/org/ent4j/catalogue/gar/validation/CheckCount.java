package org.ent4j.catalogue.gar.validation;

/**
 * How often a check found something.
 *
 * @param count of all its findings
 * @param kept how many of them the report has; never more than {@code count}
 * @param isAtLeast whether there may be more than {@code count}: so many that not all were looked at
 */
public record CheckCount(GarCheck check, long count, int kept, boolean isAtLeast) {

    /** How many the report leaves out. */
    public long left() {
        return count - kept;
    }
}
