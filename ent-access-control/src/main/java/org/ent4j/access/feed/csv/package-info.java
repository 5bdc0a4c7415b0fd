/** Readers of tables of plain rights, in CSV. */
@NullMarked
package org.ent4j.access.feed.csv;

import org.jspecify.annotations.NullMarked;
