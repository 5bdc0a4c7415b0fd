package org.ent4j.catalogue.rubrique.feed.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.catalogue.rubrique.FormerGroup;
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
import org.ent4j.model.text.Label;

/**
 * Reads a list of the work groups of an older portal: {@code groupe;nom;proprietaire;membres}, the members parted by commas or one in
 * each of several rows of a group. No official format is known: the columns are ours, to be confirmed with whoever exports the list.
 */
public final class GroupListReader {

    private static final Label EXPECTED =
            Label.of("une liste de groupes de travail en CSV", "a list of work groups in CSV");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final int MOST_ROWS = 100_000;

    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, FormerGroup> groups = new LinkedHashMap<>();

    private GroupListReader() {}

    /** Every group whose rows can be used; each row that cannot is an error. */
    public static Imported<FormerGroup> read(FeedSource source) {
        try (var table = CsvTable.open(source, EXPECTED, FeedLimits.OF_SCHOOL)) {
            var reader = new GroupListReader();
            reader.read(table);
            return new Imported<>(List.copyOf(reader.groups.values()), reader.issues);
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        } catch (IOException unreadable) {
            return Imported.refused(Issue.fatal(
                    SourceLocation.of(source.name()),
                    new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName())));
        }
    }

    private void read(CsvTable table) {
        var columns = GroupColumns.of(table, issues::add);
        var count = new RowCount(MOST_ROWS, EXPECTED);
        table.forEach(row -> {
            count.add(row.where());
            row.defect()
                    .ifPresentOrElse(defect -> issues.add(Issue.error(row.where(), defect)), () -> add(columns, row));
        });
    }

    private void add(GroupColumns columns, CsvRow row) {
        var group = new FormerGroup(
                columns.cell(row, GroupColumns.GROUP),
                columns.cell(row, GroupColumns.NAME),
                columns.cell(row, GroupColumns.OWNER),
                members(columns.cell(row, GroupColumns.MEMBERS)),
                row.where());
        defect(group)
                .ifPresentOrElse(
                        defect -> issues.add(Issue.error(row.where().element(group.id()), defect)),
                        () -> groups.merge(group.id(), group, GroupListReader::joined));
    }

    private Optional<GroupListDefect> defect(FormerGroup group) {
        if (group.id().isEmpty()) {
            return Optional.of(new GroupListDefect.EmptyCell(GroupColumns.GROUP));
        } else if (!ID.matcher(group.id()).matches()) {
            return Optional.of(new GroupListDefect.BadGroupId(group.id()));
        } else if (group.name().isEmpty()) {
            return Optional.of(new GroupListDefect.EmptyCell(GroupColumns.NAME));
        }
        return Optional.ofNullable(groups.get(group.id()))
                .filter(first ->
                        !first.name().equals(group.name()) || !first.owner().equals(group.owner()))
                .map(first ->
                        new GroupListDefect.GroupTwice(group.id(), first.where().line()));
    }

    private static FormerGroup joined(FormerGroup first, FormerGroup more) {
        return new FormerGroup(
                first.id(),
                first.name(),
                first.owner(),
                Stream.concat(first.members().stream(), more.members().stream())
                        .distinct()
                        .toList(),
                first.where());
    }

    private static List<String> members(String cell) {
        return Stream.of(cell.split("[,|\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
