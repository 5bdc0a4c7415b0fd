/** One-time codes as second factor (RFC 6238). */
@NullMarked
package org.ent4j.directory.account.totp;

import org.jspecify.annotations.NullMarked;
