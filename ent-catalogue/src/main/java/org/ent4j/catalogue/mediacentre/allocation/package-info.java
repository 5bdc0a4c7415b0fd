/** Who allocates the licences of a school: the responsables d'affectation. */
@NullMarked
package org.ent4j.catalogue.mediacentre.allocation;

import org.jspecify.annotations.NullMarked;
