package org.ent4j.catalogue.feed.esidoc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ent4j.catalogue.esidoc.StatusTable;
import org.ent4j.catalogue.esidoc.StatusTable.Status;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.RowCount;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;

/**
 * Reads the statuses of a BCDI that a school has named itself: {@code Profil;Statut;Rang}, a row a profil, 1 being the best
 * rank. The table is the whole of it: a profil without a row borrows nothing. The format is ours.
 */
public final class StatusesReader {

    private static final Label EXPECTED =
            Label.of("les statuts de BCDI (Profil;Statut;Rang)", "the statuses of BCDI (Profil;Statut;Rang)");
    private static final List<String> COLUMNS = List.of("Profil", "Statut", "Rang");
    private static final Pattern RANK = Pattern.compile("[1-9][0-9]?");

    private final Map<String, Integer> columns;
    private final String optional;
    private final Map<Profil, Status> statuses = new EnumMap<>(Profil.class);
    private final Map<Profil, SourceLocation> places = new EnumMap<>(Profil.class);
    private final List<Issue> issues = new ArrayList<>();

    private StatusesReader(Map<String, Integer> columns, String optional) {
        this.columns = columns;
        this.optional = optional;
    }

    /**
     * One table, or none where anything of the file is wrong, as somebody would get another status than he should. Never
     * throws because of what is in the file.
     *
     * @param optional the status whose people are skipped when they lack something that is demanded
     */
    public static Imported<StatusTable> read(FeedSource source, String optional) {
        try (var table = CsvTable.open(source, EXPECTED, FeedLimits.OF_SCHOOL)) {
            var reader = new StatusesReader(columns(table), optional);
            var count = new RowCount(1000, EXPECTED);
            table.forEach(row -> {
                count.add(row.where());
                reader.row(row);
            });
            return reader.read(source);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        } catch (IOException unreadable) {
            return Imported.refused(Issue.fatal(
                    SourceLocation.of(source.name()),
                    new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName())));
        }
    }

    private static Map<String, Integer> columns(CsvTable table) {
        var folded = table.columns().stream().map(Folding::fold).toList();
        return COLUMNS.stream().collect(Collectors.toMap(column -> column, column -> {
            var index = folded.indexOf(Folding.fold(column));
            if (index < 0) {
                throw new FeedRefused(Issue.fatal(
                        table.headerLine(),
                        new StatusDefect.MissingColumn(column, String.join(", ", table.columns()))));
            }
            return index;
        }));
    }

    private Imported<StatusTable> read(FeedSource source) {
        if (statuses.isEmpty() && issues.isEmpty()) {
            issues.add(Issue.error(SourceLocation.of(source.name()), new StatusDefect.NoProfil()));
        }
        return issues.isEmpty()
                ? Imported.of(new StatusTable(statuses, optional), issues)
                : new Imported<>(List.of(), issues);
    }

    private String cell(CsvRow row, String column) {
        return Optional.ofNullable(columns.get(column)).map(row::cell).orElse("");
    }

    private void row(CsvRow row) {
        row.defect()
                .ifPresentOrElse(
                        defect -> issues.add(Issue.error(row.where(), defect)),
                        () -> profil(cell(row, "Profil"))
                                .ifPresentOrElse(profil -> status(row, profil), () -> tell(row, unknown(row))));
    }

    private void status(CsvRow row, Profil profil) {
        var before = Optional.ofNullable(places.putIfAbsent(profil, row.where()));
        var label = cell(row, "Statut");
        var rank = cell(row, "Rang");
        if (before.isPresent()) {
            tell(row, new StatusDefect.ProfilTwice(profil.name(), before.get().line()));
        } else if (label.isBlank()) {
            tell(row, new StatusDefect.NoStatus(profil.name()));
        } else if (!RANK.matcher(rank).matches()) {
            tell(row, new StatusDefect.NotARank(rank));
        } else {
            statuses.put(profil, new Status(label, Integer.parseInt(rank)));
        }
    }

    private StatusDefect unknown(CsvRow row) {
        return new StatusDefect.UnknownProfil(
                cell(row, "Profil"),
                Arrays.stream(Profil.values()).map(Profil::name).collect(Collectors.joining(", ")));
    }

    private void tell(CsvRow row, StatusDefect defect) {
        issues.add(Issue.error(row.where(), defect));
    }

    /** By its name, its label or its national code. */
    private static Optional<Profil> profil(String text) {
        var folded = Folding.fold(text);
        return Profil.ofNationalCode(text)
                .or(() -> Arrays.stream(Profil.values())
                        .filter(each -> folded.equals(Folding.fold(each.name()))
                                || folded.equals(Folding.fold(each.label().fr()))
                                || folded.equals(Folding.fold(each.label().en())))
                        .findFirst());
    }
}
