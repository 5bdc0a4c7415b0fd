package org.ent4j.examples.benchmarks.run;

/** Nanoseconds of one dependent random load over so much memory. */
record Chase(int megabytes, double nanos, double error) {}
