package org.ent4j.catalogue.esidoc;

import java.time.Duration;

/**
 * How a portal exports to e-sidoc.
 *
 * @param delay that is to pass between two exports of one school
 */
public record EsidocPolicy(StatusTable statuses, Duration delay) {

    /** A day: the receiver refuses exports that follow too soon, and does not publish its delay; confirm it there. */
    public static final EsidocPolicy USUAL = new EsidocPolicy(StatusTable.USUAL, Duration.ofDays(1));
}
