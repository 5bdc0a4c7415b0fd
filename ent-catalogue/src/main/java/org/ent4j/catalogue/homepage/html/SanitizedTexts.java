package org.ent4j.catalogue.homepage.html;

import org.ent4j.catalogue.homepage.CleanedText;
import org.ent4j.catalogue.spi.TextCleaning;

/**
 * Cleans with an allow-list, by the OWASP sanitizer. What is allowed: paragraphs, lists, headings from 3 to 6, tables, emphasis, and
 * links with https, http, mailto or tel.
 */
public final class SanitizedTexts implements TextCleaning {

    /** It is repeated until nothing changes; a text that needs more than that was written to get round it. */
    private static final int MOST_ROUNDS = 5;

    @Override
    public CleanedText clean(String html) {
        var losses = new Losses();
        var before = html;
        var clean = cleaned(before, losses);
        for (var round = 1; !clean.equals(before); round++) {
            before = clean;
            clean = round < MOST_ROUNDS ? cleaned(before, losses) : "";
        }
        return TextFacts.of(clean, losses.list());
    }

    private static String cleaned(String html, Losses losses) {
        return AllowedHtml.POLICY.sanitize(html, losses, SanitizedTexts.class);
    }
}
