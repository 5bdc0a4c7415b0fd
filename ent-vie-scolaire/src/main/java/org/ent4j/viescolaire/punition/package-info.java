/** <i>Punitions</i>: what a teacher or a CPE gives, when it is to be done and what became of it. Not sanctions, which the law lists. */
@NullMarked
package org.ent4j.viescolaire.punition;

import org.jspecify.annotations.NullMarked;
