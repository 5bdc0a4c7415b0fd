/**
 * The absences of a pupil in a school year, as dossiers that people treat: from the roll call, a guardian's declaration or
 * an entry of vie scolaire to a reason, its justification, and the school's decision.
 */
@NullMarked
package org.ent4j.viescolaire.absence;

import org.jspecify.annotations.NullMarked;
