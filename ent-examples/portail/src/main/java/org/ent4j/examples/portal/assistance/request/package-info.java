/** Tickets as a school sees them: the form, its lists, and what its correspondents do about them. */
@NullMarked
package org.ent4j.examples.portal.assistance.request;

import org.jspecify.annotations.NullMarked;
