package org.ent4j.access.feed.csv;

import static java.util.function.Predicate.not;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ent4j.access.importing.GroupRight;
import org.ent4j.access.importing.GroupRight.Effect;
import org.ent4j.access.importing.ImportDefect;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;

/**
 * Reads a grid of <i>droits</i> by <i>statut</i>: one line for each right, in the first column, and one column for each
 * group, whose cells say yes or no ({@code V}/{@code F}, {@code oui}/{@code non}, {@code 1}/{@code 0}, {@code x} or
 * nothing). A column of descriptions is passed over, and one of services (or modules) is read. Each group becomes a role of
 * its own name.
 */
public final class RightsGridCsv {

    private final ServiceId usual;
    private final Optional<Integer> service;
    private final Map<Integer, GroupId> groups = new LinkedHashMap<>();

    private RightsGridCsv(CsvTable table, ServiceId usual) {
        this.usual = usual;
        this.service = places(table)
                .filter(place -> is(table, place, Column.SERVICE))
                .boxed()
                .findFirst();
        places(table)
                .filter(place -> !is(table, place, Column.SERVICE) && !is(table, place, Column.NOTE))
                .forEach(place -> place(table, place));
        requireGroups(table);
    }

    /**
     * Reads the grid.
     *
     * @param usual the service of the rights when the grid, or the line, does not say which
     */
    public static Imported<GroupRight> read(FeedSource source, ServiceId usual) {
        return CsvTable.read(source, table -> new RightsGridCsv(table, usual)::read);
    }

    private void place(CsvTable table, int place) {
        var name = table.header().get(place);
        if (name.isEmpty()) {
            table.add(Issue.warning(table.headerLine(), new ImportDefect.UnreadColumn(name)));
        } else if (groups.containsValue(new GroupId(name))) {
            table.add(Issue.warning(table.headerLine(), new ImportDefect.ColumnTwice(name, name)));
        } else {
            groups.put(place, new GroupId(name));
        }
    }

    private void read(CsvRow row, List<GroupRight> into) {
        var right = row.cell(0);
        if (right.isEmpty()) {
            row.reject("", new ImportDefect.MissingCell(Column.ACTION.shown()));
        } else {
            groups.forEach((place, group) -> read(row, place, group).ifPresent(into::add));
        }
    }

    private Optional<GroupRight> read(CsvRow row, int place, GroupId group) {
        var text = row.cell(place);
        var given = YesNo.of(text);
        if (given.isEmpty()) {
            row.reject(row.cell(0), new ImportDefect.NeitherYesNorNo(text, group.value()));
        }
        return given.filter(yes -> yes).map(yes -> right(row, group));
    }

    private GroupRight right(CsvRow row, GroupId group) {
        var named = service.map(row::cell).filter(not(String::isEmpty)).map(ServiceId::new);
        return new GroupRight(
                row.where().element(row.cell(0)),
                group,
                named.orElse(usual),
                Optional.empty(),
                Set.of(new Permission(row.cell(0))),
                Effect.GIVES);
    }

    private void requireGroups(CsvTable table) {
        if (groups.isEmpty()) {
            throw new FeedRefused(Issue.fatal(
                    table.headerLine(), new ImportDefect.MissingColumn(Column.GROUP.shown(), table.header())));
        }
    }

    private static IntStream places(CsvTable table) {
        return IntStream.range(1, table.header().size());
    }

    private static boolean is(CsvTable table, int place, Column column) {
        return Column.named(table.header().get(place)).filter(column::equals).isPresent();
    }
}
