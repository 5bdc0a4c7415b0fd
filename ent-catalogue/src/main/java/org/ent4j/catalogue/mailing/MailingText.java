package org.ent4j.catalogue.mailing;

/**
 * What is written, with merge fields: {@code Madame, Monsieur, votre enfant {{eleve_prenom}}…}; {@code
 * {{#classe}}…{{/classe}}} stands where there is a class, {@code {{^classe}}…{{/classe}}} where there is none.
 *
 * @param subject in a line
 * @param body plain text; an empty line begins a paragraph
 */
public record MailingText(String subject, String body) {

    /** Source: limits of the messagerie of the product, as its API shows them. */
    public static final int LONGEST_SUBJECT = 255;

    public static final int LONGEST_BODY = 10_000;

    int subjectLength() {
        return subject.codePointCount(0, subject.length());
    }

    int bodyLength() {
        return body.codePointCount(0, body.length());
    }
}
