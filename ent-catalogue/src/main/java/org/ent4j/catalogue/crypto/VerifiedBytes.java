package org.ent4j.catalogue.crypto;

/** Of which bytes {@code Verification} is the SHA-256: the two sources that are known do not agree. */
public enum VerifiedBytes {
    /** The compressed file, as the implementations that are known do it. */
    COMPRESSED,
    /** The file in clear: « Hash SHA256 du contenu non chiffré », as the schema says. */
    CLEAR
}
