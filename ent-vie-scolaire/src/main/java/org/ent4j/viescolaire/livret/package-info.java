/** <i>Livret scolaire</i>: the bulletins and socles that a school recorded, made into the file that the ministry takes. */
@NullMarked
package org.ent4j.viescolaire.livret;

import org.jspecify.annotations.NullMarked;
