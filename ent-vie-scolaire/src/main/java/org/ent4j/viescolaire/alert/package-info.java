/**
 * Alerts and legal steps: what somebody has to look at, since a pupil has reached a threshold. Both are derived from facts,
 * so that they follow when a fact is deleted or excused.
 */
@NullMarked
package org.ent4j.viescolaire.alert;

import org.jspecify.annotations.NullMarked;
