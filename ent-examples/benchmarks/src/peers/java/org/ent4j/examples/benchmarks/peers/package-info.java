/** One class a peer: other people's engines, each with the best sharding that its users would reach. */
@NullMarked
package org.ent4j.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
