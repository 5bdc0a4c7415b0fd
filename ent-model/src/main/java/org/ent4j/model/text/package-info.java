/** The languages of the library, and words that exist in both. */
@NullMarked
package org.ent4j.model.text;

import org.jspecify.annotations.NullMarked;
