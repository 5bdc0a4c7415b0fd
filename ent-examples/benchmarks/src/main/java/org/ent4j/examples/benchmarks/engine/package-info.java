/** One small class an engine, all behind {@link org.ent4j.examples.benchmarks.engine.Engine}, and the oracle that judges them. */
@NullMarked
package org.ent4j.examples.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
