/** Ports in memory: thread-safe, for tests and small hosts. */
@NullMarked
package org.ent4j.catalogue.memory;

import org.jspecify.annotations.NullMarked;
