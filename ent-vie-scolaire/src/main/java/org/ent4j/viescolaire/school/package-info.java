/** All that is known of a school, as its journals make it. */
@NullMarked
package org.ent4j.viescolaire.school;

import org.jspecify.annotations.NullMarked;
