/** What is kept, as JSON. */
@NullMarked
package org.ent4j.catalogue.json;

import org.jspecify.annotations.NullMarked;
