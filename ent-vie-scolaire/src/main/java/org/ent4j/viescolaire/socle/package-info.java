/** Bilans de fin de cycle: what is decided by hand of the socle of a pupil, and by whom. */
@NullMarked
package org.ent4j.viescolaire.socle;

import org.jspecify.annotations.NullMarked;
