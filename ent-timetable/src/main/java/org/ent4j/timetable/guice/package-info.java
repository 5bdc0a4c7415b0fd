/** The timetable for hosts that are put together with Guice. */
@NullMarked
package org.ent4j.timetable.guice;

import org.jspecify.annotations.NullMarked;
