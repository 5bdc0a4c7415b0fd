/** What modules tell, in sentences that screens and commands share. */
@NullMarked
package org.ent4j.examples.host.words;

import org.jspecify.annotations.NullMarked;
