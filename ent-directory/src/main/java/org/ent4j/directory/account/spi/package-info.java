/** What accounts need of cryptography and chance. */
@NullMarked
package org.ent4j.directory.account.spi;

import org.jspecify.annotations.NullMarked;
