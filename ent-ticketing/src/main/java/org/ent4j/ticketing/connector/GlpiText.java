package org.ent4j.ticketing.connector;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as the HTML of GLPI, and back. GLPI up to 10 keeps {@code <}, {@code >} and {@code &} as entities and gives them
 * so, which is undone first.
 */
final class GlpiText {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|h\\d|tr)>");
    private static final Pattern TAG = Pattern.compile("(?s)<[/!a-zA-Z][^<>]*>");
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d{1,7});");

    private GlpiText() {}

    static String html(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<p>" + escaped.replace("\r\n", "\n").replace("\n", "<br>") + "</p>";
    }

    /** Without blanks around it. */
    static String plain(String content) {
        var html = stored(content);
        if (TAG.matcher(html).find()) {
            html = html.replaceAll("[\\r\\n]+", "");
        }
        var lines = BREAK.matcher(html).replaceAll("\n");
        return entities(TAG.matcher(lines).replaceAll("")).strip();
    }

    /** As it was before GLPI kept it: it has numbers for these three, or not. */
    private static String stored(String content) {
        return content.replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&");
    }

    private static String entities(String text) {
        var named = NUMBERED.matcher(text).replaceAll(match -> {
            var point = Integer.parseInt(match.group(1));
            return Character.isValidCodePoint(point)
                    ? Matcher.quoteReplacement(Character.toString(point))
                    : Matcher.quoteReplacement(match.group());
        });
        return named.replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
