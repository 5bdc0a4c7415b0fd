package org.ent4j.catalogue.rubrique;

import org.ent4j.model.decision.Refusal;

/** That something planned was not done to a rubrique, and why. */
public record LeftUndone(RubriqueId rubrique, Refusal why) {}
