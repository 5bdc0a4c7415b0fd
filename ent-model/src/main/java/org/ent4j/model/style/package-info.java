/** The one style of the generated values. */
@NullMarked
package org.ent4j.model.style;

import org.jspecify.annotations.NullMarked;
