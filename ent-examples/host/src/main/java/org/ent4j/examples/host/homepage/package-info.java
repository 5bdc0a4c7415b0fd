/** A home page to begin with, and what a host shows on it. */
@NullMarked
package org.ent4j.examples.host.homepage;

import org.jspecify.annotations.NullMarked;
