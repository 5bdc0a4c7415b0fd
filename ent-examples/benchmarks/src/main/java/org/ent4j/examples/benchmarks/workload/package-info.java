/**
 * What is asked of every engine: the rules, the people and the questions of an académie, drawn from a seed, the same for
 * all. The types here are plain and are those of no engine, so that the naive oracle owes nothing to what it judges.
 */
@NullMarked
package org.ent4j.examples.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
