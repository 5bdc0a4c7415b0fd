/** What vie scolaire asks of its host. */
@NullMarked
package org.ent4j.viescolaire.spi;

import org.jspecify.annotations.NullMarked;
