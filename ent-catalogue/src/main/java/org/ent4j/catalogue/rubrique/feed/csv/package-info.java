/** Lists of old work groups as tables. */
@NullMarked
package org.ent4j.catalogue.rubrique.feed.csv;

import org.jspecify.annotations.NullMarked;
