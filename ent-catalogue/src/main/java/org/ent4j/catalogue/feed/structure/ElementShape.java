package org.ent4j.catalogue.feed.structure;

import java.util.List;
import java.util.Optional;

/**
 * What may stand in an element: a row of the table of a format.
 *
 * @param children in this order
 * @param text what its text is, when it has text and no children
 */
public record ElementShape(
        String name, List<AttributeShape> attributes, List<ChildShape> children, Optional<ValueType> text) {

    public ElementShape {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** An attribute and whether it has to be there. */
    public record AttributeShape(String name, boolean isRequired, ValueType type) {}

    /** A child and how many times it comes, {@code most} being {@link Integer#MAX_VALUE} for any number. */
    public record ChildShape(ElementShape shape, int least, int most) {}

    /** With text alone. */
    public static ElementShape text(String name, ValueType type) {
        return new ElementShape(name, List.of(), List.of(), Optional.of(type));
    }

    /** With attributes alone. */
    public static ElementShape empty(String name, List<AttributeShape> attributes) {
        return new ElementShape(name, attributes, List.of(), Optional.empty());
    }

    public static ElementShape of(String name, List<AttributeShape> attributes, ChildShape... children) {
        return new ElementShape(name, attributes, List.of(children), Optional.empty());
    }

    public static AttributeShape required(String name, ValueType type) {
        return new AttributeShape(name, true, type);
    }

    public static AttributeShape optional(String name, ValueType type) {
        return new AttributeShape(name, false, type);
    }

    public static ChildShape one(ElementShape shape) {
        return new ChildShape(shape, 1, 1);
    }

    public static ChildShape oneAtMost(ElementShape shape) {
        return new ChildShape(shape, 0, 1);
    }

    public static ChildShape some(ElementShape shape) {
        return new ChildShape(shape, 1, Integer.MAX_VALUE);
    }

    public static ChildShape any(ElementShape shape) {
        return new ChildShape(shape, 0, Integer.MAX_VALUE);
    }

    boolean isEmpty() {
        return children.isEmpty() && text.isEmpty();
    }

    /** Where the child stands, or -1. */
    int indexOf(String child) {
        for (var i = 0; i < children.size(); i++) {
            if (children.get(i).shape().name().equals(child)) {
                return i;
            }
        }
        return -1;
    }
}
