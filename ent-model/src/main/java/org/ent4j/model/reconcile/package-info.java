/** Reconciliation: read, match, plan, decide, apply, with the same words for people and for timetables. */
@NullMarked
package org.ent4j.model.reconcile;

import org.jspecify.annotations.NullMarked;
