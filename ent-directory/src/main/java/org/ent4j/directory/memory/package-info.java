/** The directory in memory: for tests, demonstrations and hosts that load it at each start. */
@NullMarked
package org.ent4j.directory.memory;

import org.jspecify.annotations.NullMarked;
