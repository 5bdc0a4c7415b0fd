/** The port of access rights: a journal of what was changed. */
@NullMarked
package org.ent4j.access.spi;

import org.jspecify.annotations.NullMarked;
