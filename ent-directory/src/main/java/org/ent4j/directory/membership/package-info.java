/** Who was in which class, group and structure, who taught what and was professeur principal of whom, from when until when. */
@NullMarked
package org.ent4j.directory.membership;

import org.jspecify.annotations.NullMarked;
