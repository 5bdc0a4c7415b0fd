package org.ent4j.directory.feed.aaf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file says of itself, in comments of the form {@code name="value"} before its first request. */
public record AafMetadata(Map<String, String> values) {

    static final AafMetadata NONE = new AafMetadata(Map.of());

    private static final Pattern ENTRY = Pattern.compile("(\\w+)\\s*=\\s*\"([^\"]*)\"");

    public AafMetadata {
        values = Map.copyOf(values);
    }

    AafMetadata with(String comment) {
        var all = new HashMap<>(values);
        ENTRY.matcher(comment)
                .results()
                .forEach(entry -> all.put(entry.group(1), entry.group(2).strip()));
        return new AafMetadata(all);
    }

    /** For example {@code AAF-VE2407}. */
    public Optional<String> version() {
        return value("versionAF");
    }

    /** Code of the académie that wrote the file: {@code "13"}. */
    public Optional<String> academy() {
        return value("codeAcademieExport");
    }

    /** {@code "1D"} or {@code "2D"}. */
    public Optional<String> degree() {
        return value("degre");
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }
}
