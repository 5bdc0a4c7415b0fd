/**
 * OneRoster CSV: versions 1.1 and 1.2 in, 1.2 out, bulk and delta. Source: 1EdTech, OneRoster CSV Tables 1.1.1 and CSV
 * Binding 1.2.1.
 */
@NullMarked
package org.ent4j.directory.feed.oneroster;

import org.jspecify.annotations.NullMarked;
