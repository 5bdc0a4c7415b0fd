/**
 * Imports that nobody attends: timetable software deposits a file each night, and the portal takes one at a time, in the
 * order in which they came, with the decisions that are stored. The first import of a year is made by a person, and what a
 * file brings that nobody has decided about is left out and reported, or stops the import, as the school wants it.
 */
@NullMarked
package org.ent4j.timetable.automation;

import org.jspecify.annotations.NullMarked;
