package org.ent4j.directory.feed.aaf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** Reads one file of AAF as it is, holding one request at a time. */
public final class AafReader {

    /** Values of one request; the richest known has under a hundred. */
    static final int MOST_VALUES = 5_000;

    /** Characters of one value; the longest known has under two hundred. */
    static final int LONGEST_VALUE = 1_000;

    /** Characters of an id. */
    static final int LONGEST_ID = 100;

    private final XmlFeed xml;
    private final AafListener listener;
    private AafMetadata metadata = AafMetadata.NONE;
    private AafMetadata told = AafMetadata.NONE;

    private AafReader(XmlFeed xml, AafListener listener) {
        this.xml = xml;
        this.listener = listener;
    }

    /**
     * Reads a file to its end.
     *
     * @throws FeedRefused when the file cannot be used; what the listener heard is to be thrown away
     */
    public static void read(FeedSource source, FeedLimits limits, AafListener listener) {
        try (var xml = XmlFeed.open(source, FeedFormat.AAF, limits)) {
            new AafReader(xml, listener).read();
            xml.finish();
        }
    }

    private void read() {
        xml.onComment(comment -> metadata = metadata.with(comment));
        xml.children(element -> AafOperation.ofElement(element).ifPresent(this::request));
    }

    private void request(AafOperation operation) {
        tellMetadata();
        var raw = new Raw(xml.here());
        xml.children(part -> part(part, raw));
        raw.defect()
                .ifPresentOrElse(
                        defect -> listener.defect(raw.category, Issue.error(raw.where(), defect)),
                        () -> listener.request(raw.request(operation)));
    }

    private void tellMetadata() {
        if (!metadata.equals(told)) {
            told = metadata;
            listener.metadata(metadata);
        }
    }

    private void part(String part, Raw raw) {
        switch (part) {
            case "operationalAttributes" -> xml.children(attribute -> raw.category = firstValue());
            case "identifier" -> xml.children(id -> raw.id = xml.text());
            case "attributes", "modifications" -> xml.children(attribute -> attribute(raw));
            default -> {}
        }
    }

    private String firstValue() {
        var values = new ArrayList<String>();
        xml.children(value -> {
            if (values.isEmpty()) {
                values.add(xml.text());
            }
        });
        return values.stream().findFirst().orElse("");
    }

    private void attribute(Raw raw) {
        var name = xml.attribute("name").orElse("");
        if (!listener.wants(name)) {
            raw.pass(name);
            return;
        }
        var values = raw.attribute(name);
        xml.children(value -> raw.add(values, name, xml.text()));
    }

    /** A request while it is read. */
    private static final class Raw {

        private final SourceLocation start;
        private final Map<String, List<String>> attributes = new LinkedHashMap<>();
        private String category = "";
        private String id = "";
        private int values;
        private Optional<Reason> excess = Optional.empty();

        Raw(SourceLocation start) {
            this.start = start;
        }

        /** Where the values of the attribute go; names count as values do. */
        List<String> attribute(String name) {
            values++;
            return values > MOST_VALUES ? tooMany(name) : attributes.computeIfAbsent(name, any -> new ArrayList<>());
        }

        /** An attribute of which nobody wants to hear counts too. */
        void pass(String name) {
            values++;
            if (values > MOST_VALUES) {
                tooMany(name);
            }
        }

        private List<String> tooMany(String attribute) {
            excess = Optional.of(new FeedDefect.TooMuch(attribute, MOST_VALUES));
            return new ArrayList<>();
        }

        void add(List<String> into, String attribute, String value) {
            values++;
            if (values > MOST_VALUES) {
                tooMany(attribute);
            } else if (value.length() > LONGEST_VALUE) {
                excess = Optional.of(new FeedDefect.TooMuch(attribute, LONGEST_VALUE));
            } else if (!value.isEmpty()) {
                into.add(value);
            }
        }

        SourceLocation where() {
            return start.element(id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id);
        }

        Optional<Reason> defect() {
            if (id.isEmpty()) {
                return Optional.of(new FeedDefect.NoId());
            }
            if (id.length() > LONGEST_ID) {
                return Optional.of(new FeedDefect.TooMuch("id", LONGEST_ID));
            }
            return AafCategory.ofValue(category).isPresent()
                    ? excess
                    : Optional.of(new FeedDefect.UnknownCategory(category));
        }

        AafRequest request(AafOperation operation) {
            return new AafRequest(operation, AafCategory.ofValue(category).orElseThrow(), id, attributes, where());
        }
    }
}
