/** Who did what, when and where: searched, exported, and forgotten in time. */
@NullMarked
package org.ent4j.catalogue.trace;

import org.jspecify.annotations.NullMarked;
