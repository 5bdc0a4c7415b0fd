/** Lives as tables: in this state, that command leads there. */
@NullMarked
package org.ent4j.model.state;

import org.jspecify.annotations.NullMarked;
