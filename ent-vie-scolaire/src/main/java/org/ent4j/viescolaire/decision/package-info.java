/** What many decisions ask: keys that are known or free, texts that can be kept. */
@NullMarked
package org.ent4j.viescolaire.decision;

import org.jspecify.annotations.NullMarked;
