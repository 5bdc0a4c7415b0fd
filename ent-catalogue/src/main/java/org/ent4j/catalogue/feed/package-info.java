/** Foreign files, read and written. */
@NullMarked
package org.ent4j.catalogue.feed;

import org.jspecify.annotations.NullMarked;
