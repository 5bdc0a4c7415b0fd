/** What the host gives: where things are kept, who may ask, how other platforms are reached. */
@NullMarked
package org.ent4j.ticketing.spi;

import org.jspecify.annotations.NullMarked;
