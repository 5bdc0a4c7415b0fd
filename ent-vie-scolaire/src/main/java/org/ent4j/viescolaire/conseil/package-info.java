/** The conseil de classe: prepared, held and closed, with what it says of each pupil. */
@NullMarked
package org.ent4j.viescolaire.conseil;

import org.jspecify.annotations.NullMarked;
