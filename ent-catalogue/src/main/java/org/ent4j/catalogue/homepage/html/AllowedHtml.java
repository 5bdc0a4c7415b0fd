package org.ent4j.catalogue.homepage.html;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What a formatted text may hold. No picture is among it, which has a block of its own with an alternative text, and neither is
 * anything that loads something, runs, or says how it looks: no style, no class, no id.
 */
final class AllowedHtml {

    private AllowedHtml() {}

    /** The headings of a text are below that of its block: 1 and 2 become 3. */
    static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "blockquote",
                    "strong",
                    "em",
                    "b",
                    "i",
                    "u",
                    "s",
                    "sub",
                    "sup",
                    "small",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "td",
                    "th",
                    "abbr",
                    "span",
                    "a")
            .allowElements((element, attributes) -> "h3", "h1", "h2")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("title")
            .onElements("a", "abbr")
            .allowAttributes("lang")
            .matching(value -> value.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,2}"))
            .onElements("p", "span", "a", "li", "h3", "h4", "h5", "h6", "blockquote", "td", "th", "abbr")
            .allowAttributes("colspan", "rowspan")
            .matching(value -> value.matches("[1-9][0-9]?"))
            .onElements("td", "th")
            .allowAttributes("scope")
            .matching(true, "row", "col")
            .onElements("th")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();
}
