/**
 * The archive of UDT (UnDeuxTemps): a table in XML for each kind of thing, one for the theoretical week and one for each
 * real week. No real archive was at hand: what stands on the word of those who read such archives, and is to be confirmed
 * with a real one, is said so where it is used.
 */
@NullMarked
package org.ent4j.timetable.feed.udt;

import org.jspecify.annotations.NullMarked;
