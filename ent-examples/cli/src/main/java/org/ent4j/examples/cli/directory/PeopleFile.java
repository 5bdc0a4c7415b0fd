package org.ent4j.examples.cli.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.matching.PersonRecord;
import org.ent4j.model.text.Label;

/**
 * The people of a CSV file by a mapping. Headers and cells are trimmed; a short row has empty cells. Without a column for
 * the ids, a record is named by its line.
 */
final class PeopleFile {

    private final Path file;
    private final MatchMapping mapping;
    private final Map<String, Long> lines = new HashMap<>();

    private PeopleFile(Path file, MatchMapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    static List<PersonRecord> read(Path file, MatchMapping mapping) {
        return new PeopleFile(file, mapping).people();
    }

    private List<PersonRecord> people() {
        try {
            var text = CsvText.of(file);
            return people(CsvReader.builder()
                    .fieldSeparator(CsvText.separator(text))
                    .trimWhitespacesAroundQuotes(true)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .skipEmptyLines(true)
                    .ofCsvRecord(text));
        } catch (CsvParseException unreadable) {
            throw unusable("ce n'est pas un fichier CSV lisible", "this is no readable CSV file");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<PersonRecord> people(Iterable<CsvRecord> rows) {
        var people = new ArrayList<PersonRecord>();
        var columns = PersonColumns.of(List.of(), new MatchMapping(Map.of()));
        var header = true;
        for (var row : rows) {
            var cells = row.getFields().stream().map(String::strip).toList();
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (header) {
                columns = PersonColumns.of(cells, mapping);
                columns.unknown().ifPresent(this::refuse);
                header = false;
            } else {
                people.add(columns.person(key(columns, cells, row.getStartingLineNumber()), cells));
            }
        }
        if (header) {
            throw unusable("fichier vide", "the file is empty");
        }
        return people;
    }

    private void refuse(PersonColumns.Unknown unknown) {
        throw unusable(
                "pas de colonne « %s » ; colonnes présentes : %s".formatted(unknown.column(), unknown.present()),
                "no column '%s'; the columns are: %s".formatted(unknown.column(), unknown.present()));
    }

    private String key(PersonColumns columns, List<String> cells, long line) {
        var id = columns.hasId() ? columns.id(cells) : String.valueOf(line);
        if (id.isEmpty()) {
            throw unusable("identifiant vide, ligne " + line, "empty id, line " + line);
        }
        var before = lines.putIfAbsent(id, line);
        if (before != null) {
            throw unusable(
                    "l'identifiant « %s » est en double, lignes %d et %d".formatted(id, before, line),
                    "the id '%s' is there twice, lines %d and %d".formatted(id, before, line));
        }
        return id;
    }

    private Unusable unusable(String fr, String en) {
        return new Unusable("file", Label.of(file.getFileName() + " : " + fr, file.getFileName() + ": " + en));
    }
}
