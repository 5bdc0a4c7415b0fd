/** How alike labels are, and who gets whom when several want the same: what the rapprochement counts with. */
@NullMarked
package org.ent4j.timetable.internal;

import org.jspecify.annotations.NullMarked;
