/** The periods of a school, and which class follows which. */
@NullMarked
package org.ent4j.examples.portal.period;

import org.jspecify.annotations.NullMarked;
