/** The files: AAF 2D, STS in both directions, EDT, the list of rooms, the truth and the manifest. */
@NullMarked
package org.ent4j.examples.sample.write;

import org.jspecify.annotations.NullMarked;
