/** Indicators as CSV and XML. */
@NullMarked
package org.ent4j.catalogue.feed.indicator;

import org.jspecify.annotations.NullMarked;
