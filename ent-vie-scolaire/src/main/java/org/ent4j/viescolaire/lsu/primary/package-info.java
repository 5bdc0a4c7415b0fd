/** The file of the livret scolaire unique of the first degree. Source: schema 1.0b. */
@NullMarked
package org.ent4j.viescolaire.lsu.primary;

import org.jspecify.annotations.NullMarked;
