/** Annuaire: the people and structures of the portal, and the feeds that bring them. */
@NullMarked
package org.ent4j.directory;

import org.jspecify.annotations.NullMarked;
