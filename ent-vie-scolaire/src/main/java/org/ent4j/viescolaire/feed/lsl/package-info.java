/** The file of the livret scolaire du lycée (LSL), experimental. */
@NullMarked
package org.ent4j.viescolaire.feed.lsl;

import org.jspecify.annotations.NullMarked;
