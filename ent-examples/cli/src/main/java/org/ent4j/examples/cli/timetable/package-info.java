/** The commands on timetables: import, plan, decide, publish, and the views. */
@NullMarked
package org.ent4j.examples.cli.timetable;

import org.jspecify.annotations.NullMarked;
