/** Statistics of tickets as XLSX and as plots. */
@NullMarked
package org.ent4j.ticketing.print;

import org.jspecify.annotations.NullMarked;
