/** One mechanism for every feed of people: read, match, plan, apply; all or nothing, and twice is once. */
@NullMarked
package org.ent4j.directory.importing;

import org.jspecify.annotations.NullMarked;
