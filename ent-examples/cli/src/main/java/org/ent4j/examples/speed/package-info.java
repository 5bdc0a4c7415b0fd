/**
 * How fast vie scolaire is: a generated lycée lives a whole year, is counted anew, and looks at its dashboards; a generated
 * académie is counted pupil by pupil in little memory.
 */
@NullMarked
package org.ent4j.examples.speed;

import org.jspecify.annotations.NullMarked;
