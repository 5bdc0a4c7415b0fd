/** Counts whole schools and académies anew from their roll calls, pupil by pupil. */
@NullMarked
package org.ent4j.viescolaire.recount;

import org.jspecify.annotations.NullMarked;
