package org.ent4j.viescolaire.markbook;

/** A final average, and why it stands in the place of the other. */
public record OverriddenAverage(FinalAverage average, String why) {}
