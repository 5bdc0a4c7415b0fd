package org.ent4j.catalogue.feed.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.feed.XmlAttribute;

/**
 * An element with all that is in it.
 *
 * @param attributes as given, those of other namespaces too
 * @param text all text of its own, as given, but for blanks after its first child
 * @param line that the file has it on
 */
public record XmlNode(
        String namespace, String name, List<XmlAttribute> attributes, String text, List<XmlNode> children, int line) {

    public XmlNode {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The attribute as given, not stripped; nothing when it is not there. */
    public Optional<String> attribute(String attribute) {
        return attributes.stream()
                .filter(each -> each.namespace().isEmpty() && each.name().equals(attribute))
                .map(XmlAttribute::value)
                .findFirst();
    }

    /** The attribute without the spaces around; nothing when it is not there or blank. */
    public Optional<String> said(String attribute) {
        return attribute(attribute).map(String::strip).filter(value -> !value.isEmpty());
    }

    public Stream<XmlNode> all(String child) {
        return children.stream().filter(each -> each.name().equals(child) && each.namespace.equals(namespace));
    }

    public Optional<XmlNode> first(String child) {
        return all(child).findFirst();
    }

    /** The text of the child, as given; nothing when there is no such child. */
    public Optional<String> textOf(String child) {
        return first(child).map(XmlNode::text);
    }
}
