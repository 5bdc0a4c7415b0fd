/** Values that no log and no message shows. */
@NullMarked
package org.ent4j.directory.account.secret;

import org.jspecify.annotations.NullMarked;
