/**
 * The exchange between platforms: a ticket climbs one level at a time, every level that it climbed to is told of all that
 * happens, and whatever is lost, repeated or late on the way, all of them come to the same.
 */
@NullMarked
package org.ent4j.ticketing.exchange;

import org.jspecify.annotations.NullMarked;
