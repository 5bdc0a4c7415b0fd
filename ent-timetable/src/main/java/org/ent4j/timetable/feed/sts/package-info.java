/**
 * The two files that STS-web exchanges with the software of timetables: {@code sts_emp} goes down with the nomenclatures,
 * people and structures, {@code emp_sts} comes up with the lessons.
 */
@NullMarked
package org.ent4j.timetable.feed.sts;

import org.jspecify.annotations.NullMarked;
