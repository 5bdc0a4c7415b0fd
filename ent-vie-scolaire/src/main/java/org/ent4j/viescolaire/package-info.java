/** Vie scolaire: roll call, absences, punishments and sanctions, evaluations. */
@NullMarked
package org.ent4j.viescolaire;

import org.jspecify.annotations.NullMarked;
