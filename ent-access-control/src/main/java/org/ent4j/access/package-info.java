/** Droits d'accès: who holds which role of which service, and why. Start at {@link org.ent4j.access.AccessEngine}. */
@NullMarked
package org.ent4j.access;

import org.jspecify.annotations.NullMarked;
