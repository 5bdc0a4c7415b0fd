/** Sealed files, with the JDK's own cryptography. */
@NullMarked
package org.ent4j.catalogue.crypto;

import org.jspecify.annotations.NullMarked;
