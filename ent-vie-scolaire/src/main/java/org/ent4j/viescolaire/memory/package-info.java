/** The ports in memory, for tests, demonstrations and small hosts; safe for several threads. */
@NullMarked
package org.ent4j.viescolaire.memory;

import org.jspecify.annotations.NullMarked;
