package org.ent4j.timetable.grid;

import java.util.function.Consumer;

/** XHTML in the making: every text and every value of an attribute is escaped as it comes in. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** @param attributes names and values in turn */
    Markup element(String tag, Consumer<Markup> content, String... attributes) {
        start(tag, attributes).append('>');
        content.accept(this);
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup element(String tag, String text, String... attributes) {
        return element(tag, inside -> inside.text(text), attributes);
    }

    Markup empty(String tag, String... attributes) {
        start(tag, attributes).append("/>");
        return this;
    }

    /** The text without the characters that XML does not have. */
    Markup text(String raw) {
        raw.codePoints().filter(Markup::isXml).forEach(this::append);
        return this;
    }

    private StringBuilder start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (var each = 0; each < attributes.length; each += 2) {
            out.append(' ').append(attributes[each]).append("=\"");
            text(attributes[each + 1]);
            out.append('"');
        }
        return out;
    }

    private void append(int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(point);
        }
    }

    private static boolean isXml(int point) {
        var control = point < ' ' && point != '\n' && point != '\t';
        var half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !half && point != 0xFFFE && point != 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
