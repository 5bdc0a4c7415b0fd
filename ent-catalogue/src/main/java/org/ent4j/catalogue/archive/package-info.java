/** Archives of exports. */
@NullMarked
package org.ent4j.catalogue.archive;

import org.jspecify.annotations.NullMarked;
