/**
 * The livret scolaire du lycée (LSL), experimental: only what one public producer (GEPI, 2014) and the list of what PRONOTE
 * exports tell of its file. Its schema is not at hand.
 */
@NullMarked
package org.ent4j.viescolaire.lsl;

import org.jspecify.annotations.NullMarked;
