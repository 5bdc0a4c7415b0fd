package org.ent4j.examples.spark.gar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.files.InputFile;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Which ENT exports which school: a CSV file with the columns {@code uai} and {@code ent}. */
final class EntTable {

    private static final Label EXPECTED =
            Label.of("un fichier CSV avec les colonnes uai et ent", "a CSV file with the columns uai and ent");

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private final String name;

    private EntTable(String name) {
        this.name = name;
    }

    /** What a row says. */
    record Line(SourceLocation where, String ent) {}

    /** @throws Unusable when it is no such table */
    static EntTable read(InputFile file) {
        var watched = file.watched();
        var table = new EntTable(file.name());
        try {
            table.read(watched.source());
            watched.check();
            return table;
        } catch (FeedRefused refused) {
            watched.check();
            throw Unusable.of(refused.issue());
        }
    }

    private void read(FeedSource source) {
        try (var table = CsvTable.open(source, EXPECTED, FeedLimits.OF_SCHOOL)) {
            var uai = column(table, "uai");
            var ent = column(table, "ent");
            table.forEach(row -> add(row, row.cell(uai), row.cell(ent)));
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    private static int column(CsvTable table, String title) {
        var place = table.columns().indexOf(title);
        if (place < 0) {
            throw new FeedRefused(Issue.fatal(table.headerLine(), new EntDefect.NoColumn(title)));
        }
        return place;
    }

    private void add(CsvRow row, String uai, String ent) {
        var code = GarText.uai(uai);
        var where = row.where().element(code.orElse(uai));
        defect(row, uai, code, ent)
                .ifPresentOrElse(
                        defect -> issues.add(Issue.error(where, defect)),
                        () -> lines.put(code.orElseThrow(), new Line(where, ent)));
    }

    private Optional<Reason> defect(CsvRow row, String uai, Optional<String> code, String ent) {
        if (row.defect().isPresent()) {
            return row.defect().map(Reason.class::cast);
        }
        if (code.isEmpty()) {
            return Optional.of(new EntDefect.NoUai(uai));
        }
        if (!GarExportName.isEnt(ent)) {
            return Optional.of(new EntDefect.NoEnt(ent));
        }
        return Optional.ofNullable(lines.get(code.get()))
                .<Reason>map(line -> new EntDefect.SaidBefore(line.ent()))
                .or(() -> sameButForCase(ent));
    }

    private Optional<Reason> sameButForCase(String ent) {
        return lines.values().stream()
                .map(Line::ent)
                .filter(other -> other.equalsIgnoreCase(ent) && !other.equals(ent))
                .findFirst()
                .map(other -> new EntDefect.SameButForCase(ent, other));
    }

    String name() {
        return name;
    }

    /** By UAI in capitals, in their order. */
    Map<String, Line> lines() {
        return lines;
    }

    List<Issue> issues() {
        return issues;
    }
}
