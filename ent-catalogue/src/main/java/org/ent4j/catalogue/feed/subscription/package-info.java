/** Reads and writes subscriptions as the web service of the GAR takes them (XML). */
@NullMarked
package org.ent4j.catalogue.feed.subscription;

import org.jspecify.annotations.NullMarked;
