/** Time in schools: school years, zones, holidays, half-days, slots, alternating weeks. */
@NullMarked
package org.ent4j.model.calendar;

import org.jspecify.annotations.NullMarked;
