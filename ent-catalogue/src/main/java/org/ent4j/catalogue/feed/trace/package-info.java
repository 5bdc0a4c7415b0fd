/** Traces as a table. */
@NullMarked
package org.ent4j.catalogue.feed.trace;

import org.jspecify.annotations.NullMarked;
