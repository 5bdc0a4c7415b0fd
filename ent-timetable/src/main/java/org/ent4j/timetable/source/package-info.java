/**
 * A timetable as a file has it, whatever the software that wrote it: items under the file's own keys, lessons with their
 * hours and weeks. Nothing here is reconciled with the directory yet.
 */
@NullMarked
package org.ent4j.timetable.source;

import org.jspecify.annotations.NullMarked;
