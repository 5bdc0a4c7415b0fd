/**
 * The clear export of EDT (Index Éducation), {@code ExportEmploiDuTemps}: one reader for each section, and the lessons
 * checked against the items once the whole file is read.
 */
@NullMarked
package org.ent4j.timetable.feed.edt;

import org.jspecify.annotations.NullMarked;
