/** The safe way to read foreign files: no DTD, no external entity, bounds, and the place of every row. */
@NullMarked
package org.ent4j.model.feed;

import org.jspecify.annotations.NullMarked;
