/** What a use case answers: what happened, or why nothing did. */
@NullMarked
package org.ent4j.model.decision;

import org.jspecify.annotations.NullMarked;
