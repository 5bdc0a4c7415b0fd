/** Hosts of the library: what an integrator copies from. Never a dependency of anything. */
@NullMarked
package org.ent4j.examples;

import org.jspecify.annotations.NullMarked;
