package org.ent4j.catalogue.mailing;

import java.util.List;

/**
 * A letter as it is printed.
 *
 * @param address lines, not escaped
 * @param subject not escaped
 * @param body escaped for XHTML; an empty line begins a paragraph
 */
public record PrintedLetter(List<String> address, String subject, String body) {

    public PrintedLetter {
        address = List.copyOf(address);
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "PrintedLetter[" + body.length() + " characters]";
    }
}
