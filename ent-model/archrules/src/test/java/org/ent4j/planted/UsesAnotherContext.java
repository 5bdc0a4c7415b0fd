package org.ent4j.planted;

import org.ent4j.neighbour.Neighbour;

/** Breaks the rule: another context in a domain class. */
public record UsesAnotherContext(Neighbour neighbour) {}
