/** How a timetable file disagrees with the directory: the rules of noise, and the record of what they did. */
@NullMarked
package org.ent4j.examples.sample.noise;

import org.jspecify.annotations.NullMarked;
