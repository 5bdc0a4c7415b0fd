package org.ent4j.catalogue.feed.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.model.feed.XmlAttribute;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** Holds a file against the table of its format; every defect is told, with its line and the element it is in. */
public final class StructureCheck {

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> LOCATIONS = Set.of("schemaLocation", "noNamespaceSchemaLocation");

    private final String file;
    private final Function<XmlNode, String> identity;
    private final List<Issue> found = new ArrayList<>();

    private StructureCheck(String file, Function<XmlNode, String> identity) {
        this.file = file;
        this.identity = identity;
    }

    /**
     * All defects, in the order of the file.
     *
     * @param identity how reports name an element: {@code "Eleve 12"}; "" for one that has the name of its parent
     */
    public static List<Issue> of(String file, XmlNode root, ElementShape shape, Function<XmlNode, String> identity) {
        var check = new StructureCheck(file, identity);
        check.element(root, shape, "");
        return List.copyOf(check.found);
    }

    private void element(XmlNode node, ElementShape shape, String around) {
        var name = identity.apply(node);
        var where = name.isEmpty() ? around : name;
        attributes(node, shape, where);
        if (shape.text().isPresent()) {
            text(node, shape.text().get(), where);
        } else {
            children(node, shape, where);
        }
    }

    private void tell(XmlNode node, String where, StructureDefect defect) {
        found.add(Issue.error(SourceLocation.of(file, node.line()).element(where), defect));
    }

    private void attributes(XmlNode node, ElementShape shape, String where) {
        for (var attribute : shape.attributes()) {
            if (node.attribute(attribute.name()).isEmpty() && attribute.isRequired()) {
                tell(node, where, new StructureDefect.MissingAttribute(node.name(), attribute.name()));
            }
        }
        node.attributes().forEach(given -> attribute(node, given, shape, where));
    }

    private void attribute(XmlNode node, XmlAttribute given, ElementShape shape, String where) {
        var known = shape.attributes().stream()
                .filter(each -> given.namespace().isEmpty() && each.name().equals(given.name()))
                .findFirst();
        if (known.isEmpty()) {
            if (!isLocation(given)) {
                var shown = StructureDefect.shown(given.name());
                tell(node, where, new StructureDefect.UnknownAttribute(node.name(), shown));
            }
        } else if (!known.get().type().takes().test(given.value())) {
            var place = node.name() + "@" + given.name();
            tell(node, where, wrong(place, given.value(), known.get().type()));
        }
    }

    private static boolean isLocation(XmlAttribute given) {
        return given.namespace().equals(INSTANCE) && LOCATIONS.contains(given.name());
    }

    private static StructureDefect wrong(String place, String value, ValueType type) {
        return new StructureDefect.WrongValue(place, StructureDefect.shown(value), type.expected());
    }

    private void text(XmlNode node, ValueType type, String where) {
        for (var child : node.children()) {
            unknown(node, child, where);
        }
        if (!type.takes().test(node.text())) {
            tell(node, where, wrong(node.name(), node.text(), type));
        }
    }

    private void unknown(XmlNode parent, XmlNode child, String where) {
        var shown = StructureDefect.shown(child.name());
        tell(child, where, new StructureDefect.UnknownElement(parent.name(), shown));
    }

    private void children(XmlNode node, ElementShape shape, String where) {
        var counts = new int[shape.children().size()];
        var furthest = 0;
        for (var child : node.children()) {
            var index = child.namespace().equals(node.namespace()) ? shape.indexOf(child.name()) : -1;
            if (index < 0) {
                unknown(node, child, where);
                continue;
            }
            if (index < furthest) {
                var after = shape.children().get(furthest).shape().name();
                tell(child, where, new StructureDefect.OutOfOrder(child.name(), after));
            }
            furthest = Math.max(furthest, index);
            met(node, child, shape.children().get(index), ++counts[index], where);
        }
        counted(node, shape, counts, where);
        stray(node, shape, where);
    }

    private void met(XmlNode parent, XmlNode child, ElementShape.ChildShape row, int count, String where) {
        if (count - 1 == row.most()) {
            tell(child, where, new StructureDefect.TooManyElements(parent.name(), child.name(), row.most()));
        }
        element(child, row.shape(), where);
    }

    private void counted(XmlNode node, ElementShape shape, int[] counts, String where) {
        for (var i = 0; i < counts.length; i++) {
            var row = shape.children().get(i);
            if (counts[i] < row.least()) {
                tell(node, where, missing(node, row));
            }
        }
    }

    private static StructureDefect missing(XmlNode node, ElementShape.ChildShape row) {
        return row.most() > 1 && node.children().isEmpty()
                ? new StructureDefect.EmptyList(node.name(), row.shape().name())
                : new StructureDefect.MissingElement(node.name(), row.shape().name());
    }

    /** An element that is to be empty holds not even a space. */
    private void stray(XmlNode node, ElementShape shape, String where) {
        var isStray = shape.isEmpty()
                ? !node.text().isEmpty()
                : !XmlTime.collapsed(node.text()).isEmpty();
        if (isStray) {
            tell(
                    node,
                    where,
                    new StructureDefect.StrayText(
                            node.name(), StructureDefect.shown(node.text().strip())));
        }
    }
}
