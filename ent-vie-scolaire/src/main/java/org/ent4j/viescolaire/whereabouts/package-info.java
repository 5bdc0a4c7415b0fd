/**
 * Where is this pupil now? The answer of the timetable, roll calls, announcements and stays together, with what it rests
 * on and what speaks against it; and the board of permanences that it makes.
 */
@NullMarked
package org.ent4j.viescolaire.whereabouts;

import org.jspecify.annotations.NullMarked;
