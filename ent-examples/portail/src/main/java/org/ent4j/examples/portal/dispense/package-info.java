/** Dispenses of pupils from evaluation services. */
@NullMarked
package org.ent4j.examples.portal.dispense;

import org.jspecify.annotations.NullMarked;
