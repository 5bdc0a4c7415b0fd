/** The ports of access rights in memory, the journal and the links between people: for tests and small hosts. */
@NullMarked
package org.ent4j.access.memory;

import org.jspecify.annotations.NullMarked;
