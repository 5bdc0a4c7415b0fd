package org.ent4j.catalogue.pronote;

/**
 * A file that nobody but Index Éducation can open.
 *
 * @param key the key and the vector of the cipher, themselves encrypted
 * @param content the file, compressed and encrypted
 * @param verification by which the one who opens it sees that it is whole
 */
public record SealedContent(byte[] key, byte[] content, byte[] verification) {

    public SealedContent {
        key = key.clone();
        content = content.clone();
        verification = verification.clone();
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public byte[] verification() {
        return verification.clone();
    }
}
