package org.ent4j.directory.feed.oneroster;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.feed.oneroster.OneRosterManifest.Mode;

/**
 * The rows of a bundle in memory: a value, to be read as a feed, written, compared, and put upon another. Ids are
 * unique in their file.
 *
 * @param rows the rows that are there, by file and id
 * @param gone the rows that are said to be gone, by file and id
 */
public record OneRosterBundle(
        OneRosterManifest manifest,
        Map<OneRosterFile, Map<String, OneRosterRow>> rows,
        Map<OneRosterFile, Map<String, OneRosterRow>> gone) {

    public static final String ACTIVE = "active";
    public static final String TO_BE_DELETED = "tobedeleted";

    public OneRosterBundle {
        rows = frozen(rows);
        gone = frozen(gone);
    }

    /** Whatever the file, its rows keep their order. */
    private static Map<OneRosterFile, Map<String, OneRosterRow>> frozen(
            Map<OneRosterFile, Map<String, OneRosterRow>> rows) {
        var copy = new EnumMap<OneRosterFile, Map<String, OneRosterRow>>(OneRosterFile.class);
        rows.forEach((file, each) -> copy.put(file, Collections.unmodifiableMap(new LinkedHashMap<>(each))));
        return Collections.unmodifiableMap(copy);
    }

    /** A whole state. */
    static OneRosterBundle bulk(String systemCode, Collection<OneRosterRow> rows) {
        return new OneRosterBundle(OneRosterManifest.of(systemCode, Mode.BULK), byFile(rows), Map.of());
    }

    private static Map<OneRosterFile, Map<String, OneRosterRow>> byFile(Collection<OneRosterRow> rows) {
        var byFile = new EnumMap<OneRosterFile, Map<String, OneRosterRow>>(OneRosterFile.class);
        rows.forEach(row -> byFile.computeIfAbsent(row.file(), file -> new LinkedHashMap<>())
                .putIfAbsent(row.id(), row));
        return byFile;
    }

    /** The rows of a file in their order. */
    public Collection<OneRosterRow> rows(OneRosterFile file) {
        return of(rows, file).values();
    }

    public Optional<OneRosterRow> row(OneRosterFile file, String id) {
        return Optional.ofNullable(of(rows, file).get(id));
    }

    /** Whether the bundle says that this row is gone. */
    public boolean isGone(OneRosterFile file, String id) {
        return of(gone, file).containsKey(id);
    }

    /** The rows of a file that are said to be gone. */
    public Collection<OneRosterRow> goneRows(OneRosterFile file) {
        return of(gone, file).values();
    }

    private static Map<String, OneRosterRow> of(
            Map<OneRosterFile, Map<String, OneRosterRow>> rows, OneRosterFile file) {
        return rows.getOrDefault(file, Map.of());
    }

    /**
     * The state after this bundle: a file in bulk replaces that of the base, one that is absent leaves it, and one in
     * delta changes it row by row.
     */
    public OneRosterBundle onto(OneRosterBundle base) {
        var after = new EnumMap<OneRosterFile, Map<String, OneRosterRow>>(OneRosterFile.class);
        for (var file : OneRosterFile.values()) {
            var state = new LinkedHashMap<String, OneRosterRow>();
            if (manifest.mode(file) != Mode.BULK) {
                state.putAll(of(base.rows, file));
            }
            of(gone, file).keySet().forEach(state::remove);
            state.putAll(of(rows, file));
            after.put(file, state);
        }
        return new OneRosterBundle(manifest.onto(base.manifest), after, goneAfter(base, after));
    }

    /** What is gone stays gone until it is there again. */
    private Map<OneRosterFile, Map<String, OneRosterRow>> goneAfter(
            OneRosterBundle base, Map<OneRosterFile, Map<String, OneRosterRow>> after) {
        var together = new EnumMap<OneRosterFile, Map<String, OneRosterRow>>(OneRosterFile.class);
        for (var file : OneRosterFile.values()) {
            var left = new LinkedHashMap<>(of(base.gone, file));
            left.putAll(of(gone, file));
            left.keySet().removeAll(of(after, file).keySet());
            together.put(file, left);
        }
        return together;
    }

    /**
     * The delta from the base to this state: rows that are new or other are active, rows that are missing are to be
     * deleted.
     *
     * @param now the time of the change, as {@code dateLastModified} has it
     */
    public OneRosterBundle since(OneRosterBundle base, Instant now) {
        var time = DateTimeFormatter.ISO_INSTANT.format(now.truncatedTo(ChronoUnit.MILLIS));
        var changed = new ArrayList<OneRosterRow>();
        var missing = new ArrayList<OneRosterRow>();
        for (var file : OneRosterFile.values()) {
            rows(file).stream().filter(row -> isNews(row, base)).forEach(changed::add);
            base.rows(file).stream()
                    .filter(row -> row(file, row.id()).isEmpty())
                    .forEach(missing::add);
        }
        return new OneRosterBundle(
                OneRosterManifest.of(manifest.systemCode(), Mode.DELTA),
                byFile(marked(changed, ACTIVE, time)),
                byFile(marked(missing, TO_BE_DELETED, time)));
    }

    private static boolean isNews(OneRosterRow row, OneRosterBundle base) {
        return base.row(row.file(), row.id()).filter(row::saysTheSameAs).isEmpty();
    }

    private static List<OneRosterRow> marked(List<OneRosterRow> rows, String status, String time) {
        return rows.stream()
                .map(row -> row.with("status", status).with("dateLastModified", time))
                .toList();
    }

    /** How many rows there are, and how many are said to be gone. */
    public int size() {
        return size(rows) + size(gone);
    }

    private static int size(Map<OneRosterFile, Map<String, OneRosterRow>> rows) {
        return rows.values().stream().mapToInt(Map::size).sum();
    }
}
