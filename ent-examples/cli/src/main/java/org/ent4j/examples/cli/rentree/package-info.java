/** The main job in one command: the directory is read, the timetable is reconciled with it and published. */
@NullMarked
package org.ent4j.examples.cli.rentree;

import org.jspecify.annotations.NullMarked;
