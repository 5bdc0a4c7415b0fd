package org.ent4j.model.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of the library's own form: UTF-8, one row a line, cells between semicolons, no quotes; lines that are empty or
 * begin with {@code #} are comments.
 *
 * @param rows the rows, in the order of the file
 */
public record Table(List<Row> rows) {

    /**
     * A row.
     *
     * @param line its number in the file, from 1
     * @param cells its cells, without the spaces around
     */
    public record Row(int line, List<String> cells) {

        /** The cell at the index, from 0; "" when the row is shorter. */
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    public static Table parse(List<String> lines) {
        return new Table(IntStream.range(0, lines.size())
                .filter(index -> isRow(lines.get(index)))
                .mapToObj(index -> row(index + 1, lines.get(index)))
                .toList());
    }

    /** The table that stands beside the class, a part of the library. */
    public static Table beside(Class<?> type, String name) {
        return parse(lines(type, name));
    }

    /** The lines of the resource that stands beside the class. */
    public static List<String> lines(Class<?> type, String name) {
        try (var stream = type.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "%s is not beside %s.\nMaybe the jar was repackaged.".formatted(name, type.getName()));
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> read(BufferedReader reader) throws IOException {
        var lines = new ArrayList<String>();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    private static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static Row row(int number, String line) {
        var cells = new ArrayList<String>();
        var from = 0;
        for (var to = line.indexOf(';'); to >= 0; to = line.indexOf(';', from)) {
            cells.add(line.substring(from, to).strip());
            from = to + 1;
        }
        cells.add(line.substring(from).strip());
        return new Row(number, List.copyOf(cells));
    }
}
