/** The directory at the size of an académie, measured in a small heap of its own. */
@NullMarked
package org.ent4j.examples.scale;

import org.jspecify.annotations.NullMarked;
