/** The <i>motifs</i> of a school: its own words for why, with codes that stay when the words change. */
@NullMarked
package org.ent4j.viescolaire.motif;

import org.jspecify.annotations.NullMarked;
