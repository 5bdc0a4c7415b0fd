package org.ent4j.catalogue.spi;

import org.ent4j.catalogue.pronote.SealedContent;

/** Encrypts a file for the one who holds the private key: Index Éducation. */
@FunctionalInterface
public interface ContentSealing {

    /** @param file its bytes, in clear */
    SealedContent seal(byte[] file);
}
