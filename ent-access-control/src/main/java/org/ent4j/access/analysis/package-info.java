/**
 * What is wrong, superfluous or suspect in a set of rights, with proof: rules that are dead or given by others already,
 * rules that are too broad or ask for the impossible, differences from the default grid, and free groups that stand where
 * a function was meant (A4).
 */
@NullMarked
package org.ent4j.access.analysis;

import org.jspecify.annotations.NullMarked;
