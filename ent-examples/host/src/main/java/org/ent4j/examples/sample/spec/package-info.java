/** What sample is asked for, and the account of what was written. */
@NullMarked
package org.ent4j.examples.sample.spec;

import org.jspecify.annotations.NullMarked;
