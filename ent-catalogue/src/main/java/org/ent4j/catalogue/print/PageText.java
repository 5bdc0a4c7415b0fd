package org.ent4j.catalogue.print;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ent4j.model.print.PlainText;

/** Text for a page of XHTML. */
final class PageText {

    private PageText() {}

    /** Escaped plain text. */
    static String of(String raw) {
        return PlainText.of(raw)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** What is escaped already, in paragraphs and lines. */
    static String paragraphs(String escaped) {
        return Arrays.stream(PlainText.of(escaped).split("\n[ \t]*\n+"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> "<p>" + each.replace("\n", "<br/>") + "</p>")
                .collect(Collectors.joining());
    }
}
