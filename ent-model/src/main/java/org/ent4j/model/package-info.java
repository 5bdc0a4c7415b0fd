/**
 * The shared kernel: what every context speaks of and none owns. Identifiers, the school calendar, rules with their
 * reasons, lives as tables, what a use case answers, the report of an import, and the mechanism of reconciliation.
 */
@NullMarked
package org.ent4j.model;

import org.jspecify.annotations.NullMarked;
