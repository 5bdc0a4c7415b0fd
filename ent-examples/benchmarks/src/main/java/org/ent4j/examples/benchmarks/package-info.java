/** The benchmarks of the access-rule engine: {@code AccessBenchmark} runs them all and writes what they found. */
@NullMarked
package org.ent4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
