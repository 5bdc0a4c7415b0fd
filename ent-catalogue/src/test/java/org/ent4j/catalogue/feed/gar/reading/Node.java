package org.ent4j.catalogue.feed.gar.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a file that is made up and then spoilt. */
final class Node {

    String name;
    String text = "";
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Node> children = new ArrayList<>();

    Node(String name) {
        this.name = name;
    }

    static Node value(String name, String text) {
        var node = new Node(name);
        node.text = text;
        return node;
    }

    /** An object of values: names and texts by turns. */
    static Node of(String name, String... values) {
        var node = new Node(name);
        for (int i = 0; i < values.length; i += 2) {
            node.children.add(value(values[i], values[i + 1]));
        }
        return node;
    }

    Node with(Node child) {
        children.add(child);
        return this;
    }

    Node with(String child, String value) {
        return with(value(child, value));
    }

    Node copy() {
        var copy = value(name, text);
        copy.attributes.putAll(attributes);
        children.forEach(child -> copy.children.add(child.copy()));
        return copy;
    }

    int at(String child) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).name.equals(child)) {
                return i;
            }
        }
        throw new AssertionError(name + " has no " + child);
    }

    Node child(String child) {
        return children.get(at(child));
    }

    Node set(String child, String value) {
        child(child).text = value;
        return this;
    }

    void remove(String child) {
        children.remove(at(child));
    }

    /** Two lines for a tag with children, one for a value, so that lines can be counted. */
    void write(StringBuilder out, String indent) {
        out.append(indent).append("<men:").append(name);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        out.append('>').append(escaped(text));
        if (!children.isEmpty()) {
            out.append('\n');
            children.forEach(child -> child.write(out, indent + "  "));
            out.append(indent);
        }
        out.append("</men:").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
