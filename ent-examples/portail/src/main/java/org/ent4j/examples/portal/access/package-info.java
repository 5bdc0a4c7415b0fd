/** The rights of access: who holds what and why, what a change would do, and the journal of changes. */
@NullMarked
package org.ent4j.examples.portal.access;

import org.jspecify.annotations.NullMarked;
