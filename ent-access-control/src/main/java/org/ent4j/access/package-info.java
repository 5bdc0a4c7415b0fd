/** Droits d'accès: who holds which role of which service, and why. No content yet. */
@NullMarked
package org.ent4j.access;

import org.jspecify.annotations.NullMarked;
