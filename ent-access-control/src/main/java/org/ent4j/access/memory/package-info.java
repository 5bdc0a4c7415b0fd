/** The ports of the access context in memory: for tests, demonstrations and hosts that load them at each start. */
@NullMarked
package org.ent4j.access.memory;

import org.jspecify.annotations.NullMarked;
