/** The catalogue with Guice. */
@NullMarked
package org.ent4j.catalogue.guice;

import org.jspecify.annotations.NullMarked;
