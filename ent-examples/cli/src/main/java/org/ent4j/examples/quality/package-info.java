/**
 * How well timetables are reconciled with directories: the sample generator knows which item of a file is whom, and plans
 * are compared with that.
 */
@NullMarked
package org.ent4j.examples.quality;

import org.jspecify.annotations.NullMarked;
