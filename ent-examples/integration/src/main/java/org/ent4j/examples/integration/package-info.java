/** One module of the library in a host: alone, with Guice, with Spring, and on a store of the host's own. */
@NullMarked
package org.ent4j.examples.integration;

import org.jspecify.annotations.NullMarked;
