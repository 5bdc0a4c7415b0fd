/** Foreign files of vie scolaire; a package for each format. */
@NullMarked
package org.ent4j.viescolaire.feed;

import org.jspecify.annotations.NullMarked;
