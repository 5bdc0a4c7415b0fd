/** People in CSV: any table whose headers are known, or mapped by the host; needs FastCSV. */
@NullMarked
package org.ent4j.directory.feed.csv;

import org.jspecify.annotations.NullMarked;
