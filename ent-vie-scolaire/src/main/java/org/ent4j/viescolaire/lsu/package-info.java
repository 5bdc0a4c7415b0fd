/** The livret scolaire unique (LSU): what a file of it says, its nomenclatures, and what is looked at before it is written. */
@NullMarked
package org.ent4j.viescolaire.lsu;

import org.jspecify.annotations.NullMarked;
