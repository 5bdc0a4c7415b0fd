/**
 * Adjustments (<i>aménagements</i>): what people change by hand in a published timetable for one day: a lesson cancelled,
 * moved, given by somebody else or in another room, or one more. They are kept beside the publications and laid over
 * whichever is in force, so that the next import takes none of them away; those that find no lesson any more are told.
 */
@NullMarked
package org.ent4j.timetable.adjustment;

import org.jspecify.annotations.NullMarked;
