/** What is kept of who did what, and the quotas of a school. */
@NullMarked
package org.ent4j.examples.portal.trace;

import org.jspecify.annotations.NullMarked;
