/**
 * The encrypted container in which EDT and PRONOTE hand an export to a partner: opened with a key of the host's, it gives
 * the clear export that {@link org.ent4j.timetable.feed.edt.EdtReader} reads.
 */
@NullMarked
package org.ent4j.timetable.feed.edt.crypto;

import org.jspecify.annotations.NullMarked;
