/** Roll calls: the lessons of a day, the sheet of each, and what becomes of it. */
@NullMarked
package org.ent4j.examples.portal.rollcall;

import org.jspecify.annotations.NullMarked;
