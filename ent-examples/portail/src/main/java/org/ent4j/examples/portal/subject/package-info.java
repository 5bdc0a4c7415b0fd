/** Evaluation services, and the settings of evaluations. */
@NullMarked
package org.ent4j.examples.portal.subject;

import org.jspecify.annotations.NullMarked;
