/** Levels 1 and 2: queues, what agents do about tickets, major incidents. */
@NullMarked
package org.ent4j.examples.portal.assistance.desk;

import org.jspecify.annotations.NullMarked;
