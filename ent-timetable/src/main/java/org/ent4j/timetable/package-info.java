/** Emploi du temps: files of the timetable software are read, reconciled with the directory, and published. */
@NullMarked
package org.ent4j.timetable;

import org.jspecify.annotations.NullMarked;
