package org.ent4j.examples.benchmarks.workload;

import java.util.List;
import java.util.Set;

/** A person of the workload: one affiliation or more, three groups. */
public record Person(String id, List<Affiliation> affiliations, Set<String> groups) {}
