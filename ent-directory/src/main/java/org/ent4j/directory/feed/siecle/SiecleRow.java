package org.ent4j.directory.feed.siecle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.SourceLocation;

/**
 * A row as the file has it. Of a value that stands twice the first counts; empty ones are left out.
 *
 * @param element its name: {@code "PERSONNE"}
 * @param id its key, or ""
 * @param parts the repeated elements in it, each by its values
 */
record SiecleRow(
        SourceLocation where, String element, String id, Map<String, String> values, List<Map<String, String>> parts) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1900;
    private static final Set<String> TRUE = Set.of("1", "true", "O", "OUI");
    private static final Set<String> OF_PARTS =
            Set.of("CODE_STRUCTURE", "CODE", "TYPE_STRUCTURE", "NUM_OPTION", "CODE_MODALITE_ELECT", "CODE_MATIERE");

    /** Reads the element that the feed stands on. */
    static SiecleRow read(XmlFeed xml, SiecleCategory category) {
        var element = xml.element();
        var where = xml.here();
        var values = new HashMap<String, String>();
        var parts = new ArrayList<Map<String, String>>();
        xml.attribute(category.key()).ifPresent(id -> values.put(category.key(), id));
        xml.attribute("ELENOET")
                .filter(any -> category == SiecleCategory.ELEVE)
                .ifPresent(n -> values.put("ELENOET", n));
        xml.children(child -> {
            if (category.has(child)) {
                put(values, child, xml.text());
            } else if (category.isPart(child)) {
                parts.add(part(xml));
            } else if (category.isListOfParts(child)) {
                xml.children(each -> parts.add(part(xml)));
            }
        });
        var id = values.getOrDefault(category.key(), "");
        return new SiecleRow(where.element(id), element, id, Map.copyOf(values), List.copyOf(parts));
    }

    private static Map<String, String> part(XmlFeed xml) {
        var values = new HashMap<String, String>();
        xml.attribute("CODE").ifPresent(code -> values.put("CODE_STRUCTURE", code));
        xml.children(child -> {
            if (OF_PARTS.contains(child)) {
                put(values, child, xml.text());
            }
        });
        return Map.copyOf(values);
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isEmpty()) {
            values.putIfAbsent(name, value);
        }
    }

    /** The first of these values that the row has. */
    Optional<String> value(String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(values.get(name)).stream())
                .findFirst();
    }

    /** The values that the row has, in this order. */
    List<String> values(String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(values.get(name)).stream())
                .toList();
    }

    boolean isTrue(String... names) {
        return value(names).filter(TRUE::contains).isPresent();
    }

    /** A date that the calendar has; nothing when there is none, or an impossible one. */
    Optional<LocalDate> date(String name) {
        return value(name).flatMap(SiecleRow::parse);
    }

    /** The value, when it is no date. */
    Optional<String> impossibleDate(String name) {
        return value(name).filter(text -> parse(text).isEmpty());
    }

    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE)).filter(date -> date.getYear() >= FIRST_YEAR);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
