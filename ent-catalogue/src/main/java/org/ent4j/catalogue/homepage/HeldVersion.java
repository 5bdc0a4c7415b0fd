package org.ent4j.catalogue.homepage;

import org.ent4j.model.decision.Refusal;

/** A version that does not come at its time, and what blocks it. */
public record HeldVersion(PageVersion version, Refusal why) {}
