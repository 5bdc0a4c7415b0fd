package org.ent4j.catalogue.homepage.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names after every {@code <} of a text, as the crudest of readers would see them; empty comments apart, which
 * the sanitizer puts between braces.
 */
final class RawTags {

    private static final Pattern OPENING = Pattern.compile("<\\s*/?\\s*([^\\s/>]*)");

    private RawTags() {}

    static List<String> in(String html) {
        return OPENING.matcher(html.replace("<!-- -->", ""))
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }
}
