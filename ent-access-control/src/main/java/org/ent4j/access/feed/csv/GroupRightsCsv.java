package org.ent4j.access.feed.csv;

import static org.ent4j.access.feed.csv.Column.ACTION;
import static org.ent4j.access.feed.csv.Column.ACTIONS;
import static org.ent4j.access.feed.csv.Column.EFFECT;
import static org.ent4j.access.feed.csv.Column.GROUP;
import static org.ent4j.access.feed.csv.Column.ROLE;
import static org.ent4j.access.feed.csv.Column.SERVICE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.importing.GroupRight;
import org.ent4j.access.importing.GroupRight.Effect;
import org.ent4j.access.importing.ImportDefect;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;

/**
 * Reads a table with one right a line: group, service (or application), role or action, and possibly an effect (allow or
 * deny). UTF-8 or windows-1252; semicolons, tabs or commas; French and English headers in any order. A column that is not
 * known is told, since it might restrict what is given.
 */
public final class GroupRightsCsv {

    private static final Set<Column> READ = Set.of(GROUP, SERVICE, ROLE, ACTION, ACTIONS, EFFECT);

    private final Columns columns;

    private GroupRightsCsv(CsvTable table) {
        columns = Columns.of(table, READ)
                .require(table, GROUP)
                .require(table, SERVICE)
                .require(table, ROLE, ACTION, ACTIONS);
    }

    public static Imported<GroupRight> read(FeedSource source) {
        return CsvTable.read(source, table -> new GroupRightsCsv(table)::read);
    }

    private void read(CsvRow row, List<GroupRight> into) {
        var group = columns.find(row, GROUP).orElse("");
        var permissions = permissions(row);
        var missing = missing(row, permissions);
        var effect = effect(row);
        if (missing.isPresent()) {
            row.reject(group, new ImportDefect.MissingCell(missing.get().shown()));
        } else if (effect.isEmpty()) {
            row.reject(
                    group,
                    new ImportDefect.NeitherYesNorNo(columns.find(row, EFFECT).orElse(""), EFFECT.shown()));
        } else {
            into.add(right(row, permissions, effect.get()));
        }
    }

    private GroupRight right(CsvRow row, Set<Permission> permissions, Effect effect) {
        var group = columns.find(row, GROUP).orElseThrow();
        return new GroupRight(
                row.where().element(group),
                new GroupId(group),
                new ServiceId(columns.find(row, SERVICE).orElseThrow()),
                columns.find(row, ROLE).map(RoleName::new),
                permissions,
                effect);
    }

    private Optional<Column> missing(CsvRow row, Set<Permission> permissions) {
        return columns.firstEmpty(row, List.of(GROUP, SERVICE))
                .or(() -> columns.find(row, ROLE).isEmpty() && permissions.isEmpty()
                        ? Optional.of(ROLE)
                        : Optional.empty());
    }

    private Set<Permission> permissions(CsvRow row) {
        var several = columns.find(row, ACTIONS).stream()
                .flatMap(cell -> Arrays.stream(cell.split("[,\n]")))
                .map(String::strip)
                .filter(action -> !action.isEmpty());
        return Stream.concat(columns.find(row, ACTION).stream(), several)
                .map(Permission::new)
                .collect(Collectors.toSet());
    }

    /** Nothing when the cell says neither; a table without the column only gives. */
    private Optional<Effect> effect(CsvRow row) {
        return columns.find(row, EFFECT)
                .map(YesNo::of)
                .orElse(Optional.of(true))
                .map(gives -> gives ? Effect.GIVES : Effect.TAKES_AWAY);
    }
}
