/** Foreign files of home pages. */
@NullMarked
package org.ent4j.catalogue.homepage.feed;

import org.jspecify.annotations.NullMarked;
