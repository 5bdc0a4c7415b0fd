/** Pages of long answers. */
@NullMarked
package org.ent4j.model.page;

import org.jspecify.annotations.NullMarked;
