package org.ent4j.directory.feed.edt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.SourceLocation;

/** An element by its attributes. */
record EdtRow(String element, SourceLocation where, Map<String, String> values) {

    private static final int FIRST_YEAR = 1900;

    /** The element that the feed stands on. */
    static EdtRow of(XmlFeed xml) {
        return of(xml, xml.element());
    }

    /** The same, of a section that holds one kind of elements: a damaged name does not make it another. */
    static EdtRow of(XmlFeed xml, String element) {
        var values = new HashMap<String, String>();
        xml.attributes().forEach(name -> xml.attribute(name).ifPresent(value -> values.put(name, value)));
        var where = xml.here().element((xml.element() + " " + values.getOrDefault("Ident", "")).strip());
        return new EdtRow(element, where, values);
    }

    Optional<String> value(String attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    String text(String attribute) {
        return values.getOrDefault(attribute, "");
    }

    String ident() {
        return text("Ident");
    }

    /** A day that a calendar has; an empty attribute is none. */
    Optional<LocalDate> day(String attribute) {
        return value(attribute).flatMap(EdtRow::parsed);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= FIRST_YEAR);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    boolean hasBadDay(String attribute) {
        return value(attribute).isPresent() && day(attribute).isEmpty();
    }
}
