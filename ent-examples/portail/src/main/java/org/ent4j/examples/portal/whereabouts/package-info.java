/** Where pupils are, who is in permanence, and who may leave the school when. */
@NullMarked
package org.ent4j.examples.portal.whereabouts;

import org.jspecify.annotations.NullMarked;
