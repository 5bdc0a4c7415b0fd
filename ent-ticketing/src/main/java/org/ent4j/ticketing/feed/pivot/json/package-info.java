/** The pivot as JSON. */
@NullMarked
package org.ent4j.ticketing.feed.pivot.json;

import org.jspecify.annotations.NullMarked;
