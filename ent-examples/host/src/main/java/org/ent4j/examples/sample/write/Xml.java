package org.ent4j.examples.sample.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an XML file: elements, attributes, escaped text, one element a line. A broken disk shows as an
 * {@link UncheckedIOException}.
 */
final class Xml implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(OutputStream stream, Charset charset) {
        out = new BufferedWriter(new OutputStreamWriter(stream, charset), BUFFER);
        raw("<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>\n");
    }

    /** Text as it is, for what stands before the root or is a comment. */
    Xml raw(String text) {
        try {
            out.write(text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Opens an element; attributes are names and values in turn. */
    Xml open(String name, String... attributes) {
        start(name, attributes).raw(">\n");
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    Xml end() {
        return raw("</").raw(open.pop()).raw(">\n");
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        return start(name, attributes).raw("/>\n");
    }

    /** An element with a text; without content when the text is "". */
    Xml leaf(String name, String text) {
        return text.isEmpty()
                ? empty(name)
                : start(name).raw(">").text(text).raw("</").raw(name).raw(">\n");
    }

    Xml text(String text) {
        if (isPlain(text)) {
            return raw(text);
        }
        return raw(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '&' || sign == '<' || sign == '>' || sign == '"') {
                return false;
            }
        }
        return true;
    }

    private Xml start(String name, String... attributes) {
        raw("<").raw(name);
        for (var i = 0; i < attributes.length; i += 2) {
            raw(" ").raw(attributes[i]).raw("=\"").text(attributes[i + 1]).raw("\"");
        }
        return this;
    }

    /** Closes what is open, and the file. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            end();
        }
        try {
            out.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
