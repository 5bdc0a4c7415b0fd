package org.ent4j.viescolaire.feed.lsu;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Prints elements in the order of a table, without what the version does not have. */
final class LsuPrinter {

    private static final String INDENT = "  ";

    private final LsuTable table;
    private final String version;
    private final Map<String, ElementRow> older;
    private final Writer out;

    LsuPrinter(LsuTable table, String version, OutputStream out) {
        this.table = table;
        this.version = version;
        this.older = table.rowsAt(version);
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Prints a whole file.
     *
     * @param sections what is in each section; each element is asked for when it is printed
     */
    void file(LsuNode header, Map<String, Iterator<LsuNode>> sections) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lsun-bilans xmlns=\"" + LsuTable.NAMESPACE
                + "\" schemaVersion=\"" + version + "\">\n");
        element(header, table.row("entete"), INDENT);
        out.write(INDENT + "<donnees>\n");
        for (var section : table.row("donnees").children()) {
            section(section, sections.getOrDefault(section.name(), Collections.emptyIterator()));
        }
        out.write(INDENT + "</donnees>\n</lsun-bilans>\n");
        out.flush();
    }

    private void section(ElementRow.Child section, Iterator<LsuNode> nodes) throws IOException {
        if (!nodes.hasNext()) {
            return;
        }
        var indent = INDENT.repeat(2);
        out.write(indent + "<" + section.name() + ">\n");
        var child = table.row(section.type()).children().get(0);
        while (nodes.hasNext()) {
            element(nodes.next(), row(child.type()), indent + INDENT);
        }
        out.write(indent + "</" + section.name() + ">\n");
    }

    private ElementRow row(String type) {
        return Optional.ofNullable(older.get(type)).orElseGet(() -> table.row(type));
    }

    private void element(LsuNode node, ElementRow row, String indent) throws IOException {
        out.write(indent);
        out.write('<');
        out.write(node.name());
        for (var attribute : row.attributes().values()) {
            var value = node.attributes().get(attribute.name());
            if (value != null && !(attribute.type() instanceof ValueType.None)) {
                attribute(attribute.name(), value);
            }
        }
        content(node, row, indent);
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        escape(value, true);
        out.write('"');
    }

    private void content(LsuNode node, ElementRow row, String indent) throws IOException {
        if (node.children().isEmpty() && node.text().isEmpty()) {
            out.write("/>\n");
            return;
        }
        out.write('>');
        if (node.children().isEmpty()) {
            escape(node.text(), false);
        } else {
            out.write('\n');
            children(node, row, indent + INDENT);
            out.write(indent);
        }
        out.write("</" + node.name() + ">\n");
    }

    private void children(LsuNode node, ElementRow row, String indent) throws IOException {
        for (var child : row.children()) {
            for (var each : node.children()) {
                if (each.name().equals(child.name())) {
                    element(each, child.text().orElseGet(() -> row(child.type())), indent);
                }
            }
        }
    }

    private void escape(String text, boolean inAttribute) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '&' -> out.write("&amp;");
                case '"' -> out.write(inAttribute ? "&quot;" : "\"");
                case '\r' -> out.write("&#13;");
                case '\n' -> out.write(inAttribute ? "&#10;" : "\n");
                case '\t' -> out.write(inAttribute ? "&#9;" : "\t");
                default -> out.write(c);
            }
        }
    }
}
