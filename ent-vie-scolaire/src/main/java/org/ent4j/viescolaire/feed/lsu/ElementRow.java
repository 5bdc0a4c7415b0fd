package org.ent4j.viescolaire.feed.lsu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of the table.
 *
 * @param type the name of the row, which is that of the element but where one element has two rows
 * @param inOrder whether the children come in the order of the row
 * @param text the type of the text of the element, if it has any
 */
record ElementRow(
        String type,
        boolean inOrder,
        Map<String, Attribute> attributes,
        List<Child> children,
        Optional<ValueType> text,
        List<Key> keys) {

    ElementRow {
        attributes = new LinkedHashMap<>(attributes);
        children = List.copyOf(children);
        keys = List.copyOf(keys);
    }

    /** An attribute and whether it has to be there. */
    record Attribute(String name, boolean required, ValueType type) {}

    /**
     * A child and how many times it may come.
     *
     * @param type the name of its row; "" when it is a text
     * @param text the row of a text that is nothing else
     */
    record Child(String name, int least, int most, String type, Optional<ElementRow> text) {}

    /** Children of that name are told apart by these attributes. */
    record Key(String child, List<Field> fields) {

        Key {
            fields = List.copyOf(fields);
        }
    }

    /** A part of a key; when the attribute is absent and may not be, the child has no such key. */
    record Field(String attribute, boolean mayBeAbsent) {}

    static ElementRow ofText(String name, ValueType text) {
        return new ElementRow(name, true, Map.of(), List.of(), Optional.of(text), List.of());
    }

    boolean isEmpty() {
        return children.isEmpty() && text.isEmpty();
    }

    boolean hasKeyOf(String child) {
        return keys.stream().anyMatch(key -> key.child().equals(child));
    }

    /** Where the child stands in the row, or -1. */
    int indexOf(String child) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).name().equals(child)) {
                return i;
            }
        }
        return -1;
    }

    /** This row where the other says nothing else. */
    ElementRow changedBy(ElementRow other) {
        var changed = new LinkedHashMap<>(attributes);
        changed.putAll(other.attributes);
        return new ElementRow(
                type,
                inOrder,
                changed,
                replaced(children, other.children, Child::name),
                text,
                replaced(keys, other.keys, Key::child));
    }

    private static <T> List<T> replaced(List<T> ours, List<T> others, Function<T, String> name) {
        var all = new ArrayList<T>();
        for (var one : ours) {
            all.add(others.stream()
                    .filter(other -> name.apply(other).equals(name.apply(one)))
                    .findFirst()
                    .orElse(one));
        }
        return all;
    }
}
