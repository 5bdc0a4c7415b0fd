/** The checklist of the rentrée: what the data say of each step, and what people say of it. */
@NullMarked
package org.ent4j.examples.portal.checklist;

import org.jspecify.annotations.NullMarked;
