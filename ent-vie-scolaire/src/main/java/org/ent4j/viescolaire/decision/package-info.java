/** What every decision comes to: what happened, or why nothing did. */
@NullMarked
package org.ent4j.viescolaire.decision;

import org.jspecify.annotations.NullMarked;
