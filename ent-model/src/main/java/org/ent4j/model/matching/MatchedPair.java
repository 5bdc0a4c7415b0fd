package org.ent4j.model.matching;

/** Two records that may be one person's; the smaller key comes first. */
public record MatchedPair(PersonRecord first, PersonRecord second, MatchScore score) {}
