/** Identifiers of the field, parsed once at the border: UAI, INE, MEF, matière, discipline, fonction, people, structures. */
@NullMarked
package org.ent4j.model.id;

import org.jspecify.annotations.NullMarked;
