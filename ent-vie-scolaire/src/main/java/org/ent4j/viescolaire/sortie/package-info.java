/** <i>Régimes de sortie</i>: which pupils may leave the school while they have no class, as the school's own list has it. */
@NullMarked
package org.ent4j.viescolaire.sortie;

import org.jspecify.annotations.NullMarked;
