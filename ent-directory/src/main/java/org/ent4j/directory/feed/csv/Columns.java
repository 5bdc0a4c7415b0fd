package org.ent4j.directory.feed.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.LabelKey;

/** Where the attributes of a table stand. */
final class Columns {

    private final List<String> headers;
    private final Map<Attribute, List<Integer>> places = new EnumMap<>(Attribute.class);
    private final Map<String, Map<Attribute, Integer>> children = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private Columns(List<String> headers) {
        this.headers = headers;
    }

    static Columns of(CsvTable table, ColumnMapping mapping, boolean ofGuardians) {
        var columns = new Columns(table.columns());
        for (var place = 0; place < table.columns().size(); place++) {
            columns.place(table, place, mapping, ofGuardians);
        }
        return columns;
    }

    private void place(CsvTable table, int place, ColumnMapping mapping, boolean ofGuardians) {
        var header = Header.of(headers.get(place));
        header.attribute(mapping, ofGuardians)
                .ifPresentOrElse(
                        attribute -> place(table, place, attribute, header.number()),
                        () -> issues.add(Issue.info(table.headerLine(), new CsvDefect.UnknownColumn(shown(place)))));
    }

    private void place(CsvTable table, int place, Attribute attribute, String number) {
        var before = places.computeIfAbsent(attribute, any -> new ArrayList<>());
        if (!before.isEmpty() && !attribute.isRepeated()) {
            issues.add(
                    Issue.warning(table.headerLine(), new CsvDefect.ColumnTwice(shown(before.get(0)), shown(place))));
            return;
        }
        before.add(place);
        if (attribute.isOfChild()) {
            var child = number.isEmpty() ? String.valueOf(before.size()) : number;
            children.computeIfAbsent(child, any -> new EnumMap<>(Attribute.class))
                    .putIfAbsent(attribute, place);
        }
    }

    List<Issue> issues() {
        return issues;
    }

    /** The header as the file has it; its number where it is empty. */
    private String shown(int place) {
        return headers.get(place).isEmpty() ? "n° " + (place + 1) : headers.get(place);
    }

    boolean has(Attribute attribute) {
        return places.containsKey(attribute);
    }

    /** The header of an attribute, or what it is called where the table has none. */
    String header(Attribute attribute) {
        return places.getOrDefault(attribute, List.of()).stream()
                .findFirst()
                .map(this::shown)
                .orElseGet(() -> attribute.label().fr());
    }

    String cell(CsvRow row, Attribute attribute) {
        return cells(row, attribute).findFirst().orElse("");
    }

    Optional<String> find(CsvRow row, Attribute attribute) {
        return cells(row, attribute).findFirst();
    }

    /** The cells of the attribute in which there is something. */
    Stream<String> cells(CsvRow row, Attribute attribute) {
        return places.getOrDefault(attribute, List.of()).stream().map(row::cell).filter(cell -> !cell.isEmpty());
    }

    /** The columns of each child, in their order. */
    Collection<Map<Attribute, Integer>> children() {
        return children.values();
    }

    List<String> headers(Map<Attribute, Integer> columns) {
        return columns.values().stream().sorted().map(this::shown).toList();
    }

    /**
     * A header made comparable.
     *
     * @param bare without the number at its end
     */
    private record Header(LabelKey whole, LabelKey bare, String number) {

        static Header of(String header) {
            var whole = LabelKey.of(header);
            var bare = whole.value().replaceFirst("[0-9]{1,2}$", "");
            return new Header(whole, LabelKey.of(bare), whole.value().substring(bare.length()));
        }

        /** A numbered header is that of an attribute that columns repeat. */
        Optional<Attribute> attribute(ColumnMapping mapping, boolean ofGuardians) {
            return known(whole, mapping, ofGuardians)
                    .or(() -> known(bare, mapping, ofGuardians).filter(Attribute::isRepeated));
        }

        private static Optional<Attribute> known(LabelKey key, ColumnMapping mapping, boolean ofGuardians) {
            return mapping.of(key).or(() -> HeaderSynonyms.of(key, ofGuardians));
        }
    }
}
