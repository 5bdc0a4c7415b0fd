/** Readers of tables of plain rights, in CSV; needs FastCSV. */
@NullMarked
package org.ent4j.access.feed.csv;

import org.jspecify.annotations.NullMarked;
