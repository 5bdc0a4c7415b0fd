/** A folder into which timetable software deposits its files, as a queue of imports that nobody attends. */
@NullMarked
package org.ent4j.timetable.feed.folder;

import org.jspecify.annotations.NullMarked;
