/** Plans as JSON, and the file in which a person decides of open items; needs jackson-core. */
@NullMarked
package org.ent4j.timetable.json;

import org.jspecify.annotations.NullMarked;
