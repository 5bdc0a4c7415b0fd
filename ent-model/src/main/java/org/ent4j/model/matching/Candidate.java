package org.ent4j.model.matching;

/** A person of the matcher who may be the one looked for. */
public record Candidate(PersonRecord person, MatchScore score) {}
