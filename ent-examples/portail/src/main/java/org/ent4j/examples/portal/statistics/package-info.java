/** The numbers of the school for its direction, with plots, and what of them may leave the office. */
@NullMarked
package org.ent4j.examples.portal.statistics;

import org.jspecify.annotations.NullMarked;
