/** Patterns of CAS services: a small language of regular expressions of which everything can be decided. */
@NullMarked
package org.ent4j.catalogue.address.pattern;

import org.jspecify.annotations.NullMarked;
