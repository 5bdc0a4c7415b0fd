/** What the host gives to the timetable: its items, and somewhere to keep decisions and publications. */
@NullMarked
package org.ent4j.timetable.spi;

import org.jspecify.annotations.NullMarked;
