/** The people of a clear EDT export: teachers, pupils with their guardians, classes and groups. */
@NullMarked
package org.ent4j.directory.feed.edt;

import org.jspecify.annotations.NullMarked;
