/**
 * Stays (<i>présences ailleurs</i>): pupils whom staff has at the infirmerie, in permanence, at the CDI or out on an
 * activity. A stay is what its own journal makes it.
 */
@NullMarked
package org.ent4j.viescolaire.permanence;

import org.jspecify.annotations.NullMarked;
