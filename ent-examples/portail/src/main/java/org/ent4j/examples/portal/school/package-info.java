/** What is open of a school: its people, rights, timetable and vie scolaire, and who is where. */
@NullMarked
package org.ent4j.examples.portal.school;

import org.jspecify.annotations.NullMarked;
