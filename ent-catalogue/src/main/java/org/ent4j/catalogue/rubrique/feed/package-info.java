/** Foreign files of rubriques. */
@NullMarked
package org.ent4j.catalogue.rubrique.feed;

import org.jspecify.annotations.NullMarked;
