/**
 * Rubriques: the places of a school where groups keep folders, blogs and forums; what becomes of the old work groups, and of what is
 * of one year when the year ends.
 */
@NullMarked
package org.ent4j.catalogue.rubrique;

import org.jspecify.annotations.NullMarked;
