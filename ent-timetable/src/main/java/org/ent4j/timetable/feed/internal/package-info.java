/** How the readers of files with names and no identifiers come to the items and lessons of a timetable. */
@NullMarked
package org.ent4j.timetable.feed.internal;

import org.jspecify.annotations.NullMarked;
