package org.ent4j.catalogue.feed.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Prints XML whose values come back as they were: ends of line and tabs of attributes are kept, and what the encoding
 * lacks is written as a numeric reference. What XML cannot hold at all (control characters, halves of characters) is
 * left out; {@link #isWritable} tells it beforehand.
 */
public final class XmlPrinter {

    private final Appendable out;
    private final CharsetEncoder encoder;

    /** @param charset in which the text will be encoded */
    public XmlPrinter(Appendable out, Charset charset) {
        this.out = out;
        this.encoder = charset.newEncoder();
    }

    /** Whether XML holds every character of the text. */
    public static boolean isWritable(String text) {
        return text.codePoints().allMatch(XmlPrinter::isCharacter);
    }

    private static boolean isCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    /** Attributes in the order in which they are given. */
    public static final class Attributes {

        private final Map<String, String> values = new LinkedHashMap<>();

        public Attributes with(String name, String value) {
            values.put(name, value);
            return this;
        }

        public Attributes with(String name, Optional<String> value) {
            value.ifPresent(present -> values.put(name, present));
            return this;
        }
    }

    public XmlPrinter raw(String markup) {
        append(markup);
        return this;
    }

    /** {@code <name a="b">}. */
    public XmlPrinter start(String name, Attributes attributes) {
        return tag(name, attributes, ">");
    }

    /** {@code <name a="b"/>}. */
    public XmlPrinter empty(String name, Attributes attributes) {
        return tag(name, attributes, "/>");
    }

    public XmlPrinter end(String name) {
        append("</" + name + ">");
        return this;
    }

    /** {@code <name>text</name>}. */
    public XmlPrinter text(String name, String text) {
        append("<" + name + ">");
        escape(text, false);
        return end(name);
    }

    private XmlPrinter tag(String name, Attributes attributes, String close) {
        append("<" + name);
        attributes.values.forEach((attribute, value) -> {
            append(" " + attribute + "=\"");
            escape(value, true);
            append("\"");
        });
        append(close);
        return this;
    }

    private void escape(String text, boolean isAttribute) {
        text.codePoints().filter(XmlPrinter::isCharacter).forEach(point -> append(escaped(point, isAttribute)));
    }

    private String escaped(int point, boolean isAttribute) {
        return switch (point) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> isAttribute ? "&quot;" : "\"";
            case '\r' -> "&#13;";
            case '\n', '\t' -> isAttribute ? "&#" + point + ";" : Character.toString(point);
            default -> encoded(Character.toString(point), point);
        };
    }

    private String encoded(String text, int point) {
        return point < 0x80 || encoder.canEncode(text) ? text : "&#" + point + ";";
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
