/** What the host gives. */
@NullMarked
package org.ent4j.ticketing.spi;

import org.jspecify.annotations.NullMarked;
