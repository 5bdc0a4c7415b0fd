/** Portals to test with, and people who use them. */
@NullMarked
package org.ent4j.examples.portal.testing;

import org.jspecify.annotations.NullMarked;
