/** Conseils de classe: planned, prepared, held, pupil by pupil. */
@NullMarked
package org.ent4j.examples.portal.council;

import org.jspecify.annotations.NullMarked;
