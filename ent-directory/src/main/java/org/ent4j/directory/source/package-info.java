/** Who says what: the feeds by name, and the keys that they give to people and structures. */
@NullMarked
package org.ent4j.directory.source;

import org.jspecify.annotations.NullMarked;
