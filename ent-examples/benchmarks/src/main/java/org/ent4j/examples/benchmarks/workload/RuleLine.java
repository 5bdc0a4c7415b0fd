package org.ent4j.examples.benchmarks.workload;

/** A rule of the workload; the service and the role are numbers into {@link Workload#service} and {@link Workload#role}. */
public record RuleLine(String id, int service, int role, Target target, Criteria criteria) {}
