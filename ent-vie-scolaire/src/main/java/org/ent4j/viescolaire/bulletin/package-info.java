/** <i>Bulletins</i> (bilans périodiques): what they say, how a school wants them shown, whom they go to, and how they are published. */
@NullMarked
package org.ent4j.viescolaire.bulletin;

import org.jspecify.annotations.NullMarked;
