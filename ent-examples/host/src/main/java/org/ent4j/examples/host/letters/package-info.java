/** Who is to be written to, and for whom. */
@NullMarked
package org.ent4j.examples.host.letters;

import org.jspecify.annotations.NullMarked;
