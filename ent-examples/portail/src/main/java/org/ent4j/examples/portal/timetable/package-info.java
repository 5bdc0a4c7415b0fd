/** Weeks of the timetable, and what is changed of single days by hand. */
@NullMarked
package org.ent4j.examples.portal.timetable;

import org.jspecify.annotations.NullMarked;
