package org.ent4j.catalogue.homepage.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ent4j.catalogue.homepage.CleanedText;
import org.ent4j.catalogue.homepage.TakenAway;
import org.ent4j.catalogue.homepage.TextLink;
import org.owasp.html.HtmlSanitizer;

/** Reads what is in a clean text: its words, its headings, its links. */
final class TextFacts implements HtmlSanitizer.Policy {

    /** Elements that do not part words. */
    private static final Set<String> WITHIN_LINES =
            Set.of("strong", "em", "b", "i", "u", "s", "sub", "sup", "small", "abbr", "span", "a");

    private final StringBuilder words = new StringBuilder();
    private final List<Integer> headings = new ArrayList<>();
    private final List<TextLink> links = new ArrayList<>();
    private String address = "";
    private int linkFrom;

    private TextFacts() {}

    static CleanedText of(String clean, List<TakenAway> takenAway) {
        var facts = new TextFacts();
        HtmlSanitizer.sanitize(clean, facts);
        return new CleanedText(clean, takenAway, tidy(facts.words.toString()), facts.headings, facts.links);
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String element, List<String> attributes) {
        part(element);
        if (element.length() == 2 && element.charAt(0) == 'h' && Character.isDigit(element.charAt(1))) {
            headings.add(element.charAt(1) - '0');
        } else if (element.equals("a")) {
            address = value(attributes, "href");
            linkFrom = words.length();
        }
    }

    @Override
    public void closeTag(String element) {
        if (element.equals("a") && !address.isEmpty()) {
            links.add(new TextLink(address, tidy(words.substring(linkFrom))));
            address = "";
        }
        part(element);
    }

    @Override
    public void text(String text) {
        words.append(text);
    }

    private void part(String element) {
        if (!WITHIN_LINES.contains(element)) {
            words.append(' ');
        }
    }

    private static String value(List<String> attributes, String name) {
        var at = attributes.indexOf(name);
        return at >= 0 && at % 2 == 0 ? attributes.get(at + 1) : "";
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
