/** Files of the host's own forms: what they have is read with its place, and what cannot be used is said in one line. */
@NullMarked
package org.ent4j.examples.host.file;

import org.jspecify.annotations.NullMarked;
