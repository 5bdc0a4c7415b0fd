package org.ent4j.viescolaire.feed.lsu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.ent4j.model.feed.XmlAttribute;

/** Checks the attributes of elements against their rows. */
final class LsuAttributes {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final List<String> TOLD_APART_BY =
            List.of("eleve-ref", "periode-ref", "cycle", "code-division", "classe-ref");
    private static final Set<String> LOCATIONS = Set.of("schemaLocation", "noNamespaceSchemaLocation");

    private final LsuReferences references;
    private final LsuFindings findings;

    LsuAttributes(LsuReferences references, LsuFindings findings) {
        this.references = references;
        this.findings = findings;
    }

    static Map<String, String> values(List<XmlAttribute> given) {
        var values = new LinkedHashMap<String, String>();
        for (var attribute : given) {
            if (attribute.namespace().isEmpty()) {
                values.put(attribute.name(), attribute.value());
            }
        }
        return values;
    }

    /** The values as keys compare them. */
    static Map<String, String> canonical(ElementRow row, Map<String, String> values) {
        var canonical = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> Optional.ofNullable(row.attributes().get(name))
                .ifPresent(attribute -> canonical.put(name, attribute.type().canonical(value))));
        return canonical;
    }

    /** The id of the element, or what tells a bilan or what is common to a class apart; shortened. */
    static Optional<String> identity(Map<String, String> values) {
        if (values.containsKey("id")) {
            return Optional.of(LsuDefect.shown(values.get("id")));
        }
        var parts = new StringJoiner(" ");
        for (var name : TOLD_APART_BY) {
            Optional.ofNullable(values.get(name)).ifPresent(parts::add);
        }
        return Optional.of(parts.toString()).filter(text -> !text.isEmpty()).map(LsuDefect::shown);
    }

    void check(
            String element,
            ElementRow row,
            List<XmlAttribute> given,
            Map<String, String> values,
            LsuPosition position) {
        for (var attribute : given) {
            if (!isKnown(row, attribute)) {
                var name = LsuDefect.shown(attribute.name());
                findings.error(position, new LsuDefect.UnknownAttribute(element, name));
            }
        }
        for (var attribute : row.attributes().values()) {
            Optional.ofNullable(values.get(attribute.name()))
                    .map(value -> defect(new Place(element, attribute.name()), attribute.type(), value, position))
                    .orElseGet(() -> missing(element, attribute))
                    .ifPresent(defect -> findings.error(position, defect));
        }
    }

    private static boolean isKnown(ElementRow row, XmlAttribute attribute) {
        return attribute.namespace().isEmpty()
                ? row.attributes().containsKey(attribute.name())
                : attribute.namespace().equals(XSI) && LOCATIONS.contains(attribute.name());
    }

    private static Optional<LsuDefect> missing(String element, ElementRow.Attribute attribute) {
        return attribute.required()
                ? Optional.of(new LsuDefect.MissingAttribute(element, attribute.name()))
                : Optional.empty();
    }

    private Optional<LsuDefect> defect(Place place, ValueType type, String value, LsuPosition position) {
        var defect = type.check(place, value);
        if (defect.isPresent()) {
            return defect;
        }
        declare(place, value);
        if (type instanceof ValueType.Id) {
            return references.define(type.canonical(value), place.element());
        }
        if (type instanceof ValueType.References to) {
            return references(place, to, value, position);
        }
        return type instanceof ValueType.Open open ? undeclared(place, open, value) : Optional.empty();
    }

    private void declare(Place place, String value) {
        if (place.attribute().equals("code")) {
            references.declare(place.element(), value);
        }
    }

    private Optional<LsuDefect> references(Place place, ValueType.References to, String value, LsuPosition position) {
        Optional<LsuDefect> first = Optional.empty();
        for (var id : Lists.words(value)) {
            var defect = references.refer(place, id, to.kind(), position);
            first = first.isPresent() ? first : defect;
        }
        return first;
    }

    private Optional<LsuDefect> undeclared(Place place, ValueType.Open open, String value) {
        return open.codes().contains(value) || references.isDeclared(open.declaredBy(), value)
                ? Optional.empty()
                : Optional.of(
                        new LsuDefect.UndeclaredCode(place.toString(), LsuDefect.shown(value), open.declaredBy()));
    }

    /** What the row of the older version refuses, and today's does not. */
    void checkOlder(
            String element,
            ElementRow row,
            ElementRow older,
            Map<String, String> values,
            LsuPosition position,
            String version) {
        for (var attribute : older.attributes().values()) {
            var today = row.attributes().get(attribute.name());
            if (today != null && !attribute.equals(today) && refuses(attribute, values) && !refuses(today, values)) {
                var what = "@" + attribute.name()
                        + Optional.ofNullable(values.get(attribute.name()))
                                .map(value -> "=" + LsuDefect.shown(value))
                                .orElse(" ?");
                findings.warning(position, new LsuDefect.RefusedByVersion(version, element, what));
            }
        }
    }

    private static boolean refuses(ElementRow.Attribute attribute, Map<String, String> values) {
        return Optional.ofNullable(values.get(attribute.name()))
                .map(value -> attribute
                        .type()
                        .check(new Place("", attribute.name()), value)
                        .isPresent())
                .orElse(attribute.required());
    }
}
