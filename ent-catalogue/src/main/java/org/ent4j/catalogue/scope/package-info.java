/** Whose an entry of the catalogue is: of the whole project, of an académie, of a collectivité or of a school. */
@NullMarked
package org.ent4j.catalogue.scope;

import org.jspecify.annotations.NullMarked;
