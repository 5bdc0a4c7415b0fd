/** Dossiers of absences: for vie scolaire all of them, for families their own. */
@NullMarked
package org.ent4j.examples.portal.absence;

import org.jspecify.annotations.NullMarked;
