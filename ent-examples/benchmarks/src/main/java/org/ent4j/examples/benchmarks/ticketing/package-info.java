/** Measures of ticketing: {@code TicketRoutingBenchmark} prints what it found as JSON. */
@NullMarked
package org.ent4j.examples.benchmarks.ticketing;

import org.jspecify.annotations.NullMarked;
