/** The run: what is measured in which order, in JVMs of its own, and the record and the page that it leaves. */
@NullMarked
package org.ent4j.examples.benchmarks.run;

import org.jspecify.annotations.NullMarked;
