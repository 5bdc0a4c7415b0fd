package org.ent4j.model.jooq.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A script that was or is to be applied, as Flyway writes it into its history.
 *
 * @param version {@code "12.1"}
 * @param name of its file, which has its description: {@code "V12_1__search_words.sql"}
 * @param checksum of its lines
 */
record Script(String version, String description, String name, int checksum) {

    private static final Pattern NAME = Pattern.compile("V([0-9_]+)__(\\w+)\\.sql");

    /**
     * From the class path.
     *
     * @param path beside the class: {@code "migration/V1__tickets.sql"}
     */
    static Script beside(Class<?> owner, String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var parts = parts(name);
        return new Script(
                parts.group(1).replace('_', '.'), parts.group(2).replace('_', ' '), name, checksum(owner, path));
    }

    private static Matcher parts(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + name + "' is no name of a script; one is 'V1__tickets.sql'");
        }
        return parts;
    }

    /** As Flyway has it: of the lines without what ends them. */
    private static int checksum(Class<?> owner, String path) {
        var sum = new CRC32();
        try (var stream = Objects.requireNonNull(owner.getResourceAsStream(path), path);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return (int) sum.getValue();
    }
}
