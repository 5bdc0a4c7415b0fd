/** Argon2id, zxcvbn, RFC 6238 and codes from a strong source of chance; needs bcprov-jdk18on and zxcvbn. */
@NullMarked
package org.ent4j.directory.account.crypto;

import org.jspecify.annotations.NullMarked;
