/** The import of a timetable: files are sent, reconciled, looked at, and put in force. */
@NullMarked
package org.ent4j.examples.portal.timetable.imports;

import org.jspecify.annotations.NullMarked;
