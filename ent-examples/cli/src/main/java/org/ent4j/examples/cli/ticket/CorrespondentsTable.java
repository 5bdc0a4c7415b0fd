package org.ent4j.examples.cli.ticket;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;

/**
 * Correspondants ENT as a CSV table with the columns {@code etablissement;personne;nom;role} and, for those who are one for
 * some days only, {@code du;au}.
 */
final class CorrespondentsTable {

    private static final List<String> COLUMNS = List.of("etablissement", "personne", "nom", "role");

    private final String name;

    private CorrespondentsTable(Path file) {
        this.name = String.valueOf(file.getFileName());
    }

    static CorrespondentsFile read(Path file) throws IOException {
        return new CorrespondentsTable(file).table(Files.readString(file).replaceFirst("^\ufeff", ""));
    }

    private CorrespondentsFile table(String text) {
        var first = text.lines().findFirst().orElse("");
        var schools = new LinkedHashMap<StructureId, List<Correspondent>>();
        try {
            var rows = CsvReader.builder()
                    .fieldSeparator(first.contains(";") ? ';' : ',')
                    .ofNamedCsvRecord(text);
            for (var row : rows) {
                requireColumns(row);
                schools.computeIfAbsent(school(row), any -> new ArrayList<>()).add(correspondent(row));
            }
        } catch (CsvParseException broken) {
            throw unusable(1, "CSV");
        }
        return new CorrespondentsFile(
                CorrespondentsFile.FORMAT,
                schools.entrySet().stream()
                        .map(each -> new CorrespondentsFile.School(each.getKey(), each.getValue()))
                        .toList());
    }

    private void requireColumns(NamedCsvRecord row) {
        COLUMNS.stream()
                .filter(each -> !row.getHeader().contains(each))
                .findFirst()
                .ifPresent(each -> {
                    throw unusable(1, String.join(";", COLUMNS) + "[;du;au]");
                });
    }

    private StructureId school(NamedCsvRecord row) {
        try {
            return new StructureId(row.getField("etablissement").strip());
        } catch (IllegalArgumentException blank) {
            throw unusable(row.getStartingLineNumber(), "etablissement");
        }
    }

    private Correspondent correspondent(NamedCsvRecord row) {
        try {
            return new Correspondent(
                    new PersonId(row.getField("personne").strip()),
                    row.getField("nom").strip(),
                    Choices.choose(row.getField("role"), CorrespondentRole.values(), CorrespondentRole::label),
                    days(row));
        } catch (Mistyped role) {
            throw unusable(row.getStartingLineNumber(), role.label());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw unusable(row.getStartingLineNumber(), "personne;nom;role;2026-09-01;2027-08-31");
        }
    }

    private static Optional<DateRange> days(NamedCsvRecord row) {
        var from = field(row, "du");
        var to = field(row, "au");
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateRange(
                        from.map(LocalDate::parse).orElse(LocalDate.of(1900, 1, 1)),
                        to.map(LocalDate::parse).orElse(LocalDate.of(2999, 12, 31))));
    }

    private static Optional<String> field(NamedCsvRecord row, String name) {
        return row.findField(name).map(String::strip).filter(each -> !each.isEmpty());
    }

    private Unusable unusable(long line, String expected) {
        return unusable(line, Label.of("attendu : " + expected, "expected: " + expected));
    }

    private Unusable unusable(long line, Label why) {
        return new Unusable(
                "csv.broken",
                Label.of("%s:%d : %s".formatted(name, line, why.fr()), "%s:%d: %s".formatted(name, line, why.en())));
    }
}
