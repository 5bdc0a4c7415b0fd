package org.ent4j.examples.portal.web;

/** What came is no form, or more than is taken. */
final class UnreadableForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableForm(Exception why) {
        super("A form cannot be read.\nMaybe it is larger than what is taken.", why);
    }
}
