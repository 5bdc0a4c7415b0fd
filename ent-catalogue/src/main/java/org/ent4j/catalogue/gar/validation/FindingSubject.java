package org.ent4j.catalogue.gar.validation;

/**
 * What a finding is about.
 *
 * @param kind the element: {@code GAREleve}; "" when it is the export itself, or one of its files
 * @param key the values of its key, with {@code /} between them; "" when it has none
 */
public record FindingSubject(String kind, String key) {

    /** The export, or the file at the place of the finding. */
    public static final FindingSubject EXPORT = new FindingSubject("", "");

    @Override
    public String toString() {
        return key.isEmpty() ? kind : kind + " " + key;
    }
}
