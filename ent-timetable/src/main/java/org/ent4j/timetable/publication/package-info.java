/**
 * Publication: a plan becomes the timetable in force, with lessons that keep their identity from one import to the next
 * and occurrences derived from their weeks. Nothing is lost: what is not reconciled is published under the file's label.
 */
@NullMarked
package org.ent4j.timetable.publication;

import org.jspecify.annotations.NullMarked;
