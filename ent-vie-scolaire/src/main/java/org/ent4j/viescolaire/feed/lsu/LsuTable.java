package org.ent4j.viescolaire.feed.lsu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The structure of the LSU file as data: a row for each element. The next version of the format is a change of the table
 * ({@code livret-2d.txt}, {@code livret-1d.txt} beside this class), or a table that the host parses itself.
 *
 * <pre>
 * bilan-cycle   &#64;eleve-ref=REF:eleve &#64;date-verrou?=DateHeure  socle=socle-cycle synthese=Chaine1500 responsables?
 * </pre>
 *
 * <ul>
 *   <li>{@code @name=Type}: an attribute; {@code @name?=Type}: one that may be left out. {@code ID} is the id of the
 *       element; {@code REF:kind}, {@code REFS:kind}, {@code REFS2:kind} refer to one, to one or more, to two or more ids
 *       of elements of that kind.
 *   <li>{@code name}, {@code name?}, {@code name+}, {@code name*}, {@code name{1,8}}: a child and how many times; in this
 *       order, unless the row begins with {@code &}. {@code name=row} has another row, {@code name=Type} is a text.
 *   <li>{@code $Type}: the text of the element itself.
 *   <li>{@code !child(a,b?)}: children are told apart by these attributes; one with {@code ?} may be absent, which is a
 *       value like another.
 *   <li>{@code until 3.0 row …}: what was different in files up to that version.
 *   <li>{@code type Name kind …}: see {@link ValueType}.
 * </ul>
 */
public final class LsuTable {

    /** Collèges, versions 2.0 to 7.0. */
    public static final LsuTable SECOND_DEGREE = bundled("livret-2d.txt");

    /** Schools of the first degree, version 1.0 (schema 1.0b). */
    public static final LsuTable FIRST_DEGREE = bundled("livret-1d.txt");

    /** The element that a file begins with. */
    static final String ROOT = "lsun-bilans";

    static final String NAMESPACE = "urn:fr:edu:scolarite:lsun:bilans:import";

    private final List<String> versions;
    private final Map<String, ElementRow> rows;
    private final Map<String, Map<String, ElementRow>> until;

    LsuTable(List<String> versions, Map<String, ElementRow> rows, Map<String, Map<String, ElementRow>> until) {
        this.versions = List.copyOf(versions);
        this.rows = Map.copyOf(rows);
        this.until = Collections.unmodifiableMap(new LinkedHashMap<>(until));
    }

    /**
     * A table of the host's, for a version that this library does not have yet.
     *
     * @throws IllegalArgumentException when a row cannot be read, or speaks of a row or a type that is not there
     */
    public static LsuTable parse(String text) {
        return new LsuTableText().read(text);
    }

    private static LsuTable bundled(String name) {
        try (var in = LsuTable.class.getResourceAsStream(name)) {
            return parse(new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The versions that the table knows, the oldest first. */
    public List<String> versions() {
        return versions;
    }

    ElementRow row(String type) {
        return Objects.requireNonNull(rows.get(type), type);
    }

    /** The rows that files of that version had in their own time, where they were not the same. */
    Map<String, ElementRow> rowsAt(String version) {
        var at = versions.indexOf(version);
        var older = new HashMap<String, ElementRow>();
        until.forEach((last, changed) -> {
            if (at >= 0 && versions.indexOf(last) >= at) {
                changed.forEach(older::putIfAbsent);
            }
        });
        return older;
    }
}
