/** What a whole export for the GAR is checked for: its files, its structure, its keys, its references, its codes. */
@NullMarked
package org.ent4j.catalogue.gar.validation;

import org.jspecify.annotations.NullMarked;
