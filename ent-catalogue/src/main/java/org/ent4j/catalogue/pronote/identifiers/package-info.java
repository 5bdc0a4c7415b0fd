/** Identifiers of Pronote and the people of the portal whose they are: matched, decided, applied, undone. */
@NullMarked
package org.ent4j.catalogue.pronote.identifiers;

import org.jspecify.annotations.NullMarked;
