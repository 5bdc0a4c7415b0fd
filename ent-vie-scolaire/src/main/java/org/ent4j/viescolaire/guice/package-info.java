/** Vie scolaire for hosts that are put together with Guice. */
@NullMarked
package org.ent4j.viescolaire.guice;

import org.jspecify.annotations.NullMarked;
