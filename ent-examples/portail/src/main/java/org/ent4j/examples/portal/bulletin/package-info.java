/** Bulletins: planned, made, published, and read by families. */
@NullMarked
package org.ent4j.examples.portal.bulletin;

import org.jspecify.annotations.NullMarked;
