/** Changes of rights as events, what may be wrong with one, and who may make it. */
@NullMarked
package org.ent4j.access.change;

import org.jspecify.annotations.NullMarked;
