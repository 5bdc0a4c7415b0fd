/** The example portal: the whole library in a browser. */
@NullMarked
package org.ent4j.examples.portal;

import org.jspecify.annotations.NullMarked;
