/** How what was set up is kept: with a version against two writers, and never without a trace. */
@NullMarked
package org.ent4j.catalogue.keeping;

import org.jspecify.annotations.NullMarked;
