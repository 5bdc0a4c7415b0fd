package org.ent4j.examples.portal.directory;

/**
 * A code that is handed over.
 *
 * @param until when it works, in words
 */
public record CodePage(String name, String code, String until) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "CodePage[until=" + until + "]";
    }
}
