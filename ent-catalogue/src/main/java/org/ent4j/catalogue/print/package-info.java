/** Letters as PDF. */
@NullMarked
package org.ent4j.catalogue.print;

import org.jspecify.annotations.NullMarked;
