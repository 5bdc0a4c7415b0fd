/** The file of the livret scolaire unique (LSU): its structure as a table, a validator, a writer and a reader. */
@NullMarked
package org.ent4j.viescolaire.feed.lsu;

import org.jspecify.annotations.NullMarked;
