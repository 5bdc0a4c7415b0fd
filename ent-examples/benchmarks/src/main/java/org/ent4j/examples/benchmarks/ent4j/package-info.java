/** Our own engine under the same workload: the translation into its types, and the adapter that asks it by handles. */
@NullMarked
package org.ent4j.examples.benchmarks.ent4j;

import org.jspecify.annotations.NullMarked;
