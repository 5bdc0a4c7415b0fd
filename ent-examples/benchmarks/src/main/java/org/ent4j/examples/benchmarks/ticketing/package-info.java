/** Measures of ticketing: {@code TicketsBenchmark} runs them all and writes what they found. */
@NullMarked
package org.ent4j.examples.benchmarks.ticketing;

import org.jspecify.annotations.NullMarked;
