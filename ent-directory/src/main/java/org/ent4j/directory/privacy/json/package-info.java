/** What is kept of a person, as JSON; needs jackson-core. */
@NullMarked
package org.ent4j.directory.privacy.json;

import org.jspecify.annotations.NullMarked;
