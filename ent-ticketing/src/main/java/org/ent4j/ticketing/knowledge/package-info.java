/** Level 0: what users of a school ask its correspondents, and the answers that are proposed to those who ask next. */
@NullMarked
package org.ent4j.ticketing.knowledge;

import org.jspecify.annotations.NullMarked;
