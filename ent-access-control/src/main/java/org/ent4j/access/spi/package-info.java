/** The ports of access rights: the journal of what was changed, and the links between people that the directory knows. */
@NullMarked
package org.ent4j.access.spi;

import org.jspecify.annotations.NullMarked;
