package org.ent4j.access.feed.csv;

import static org.ent4j.access.feed.csv.Column.ACTION;
import static org.ent4j.access.feed.csv.Column.GROUP;
import static org.ent4j.access.feed.csv.Column.KIND;
import static org.ent4j.access.feed.csv.Column.ROLE;
import static org.ent4j.access.feed.csv.Column.SERVICE;

import java.util.List;
import java.util.Set;
import org.ent4j.access.importing.GroupRole;
import org.ent4j.access.importing.ImportDefect;
import org.ent4j.access.importing.RoleAction;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.text.Folding;

/**
 * Reads the two tables of a model whose roles span services, as entcore's: which group holds which role, and which role
 * allows which action of which application. {@link org.ent4j.access.importing.RoleBundles} joins them.
 */
public final class RoleBundlesCsv {

    private static final String WORKFLOW = "WORKFLOW";

    private RoleBundlesCsv() {}

    /** Columns: group, role. */
    public static Imported<GroupRole> holders(FeedSource source) {
        return CsvTable.read(source, table -> {
            var columns =
                    Columns.of(table, Set.of(GROUP, ROLE)).require(table, GROUP).require(table, ROLE);
            return (row, into) -> readHolder(columns, row, into);
        });
    }

    /**
     * Columns: role, application, action; and possibly a type, of which only those that name a workflow are rights to a
     * service: an action on one resource, or of everybody signed in, is reported.
     */
    public static Imported<RoleAction> actions(FeedSource source) {
        return CsvTable.read(source, table -> {
            var columns = Columns.of(table, Set.of(ROLE, SERVICE, ACTION, KIND))
                    .require(table, ROLE)
                    .require(table, SERVICE)
                    .require(table, ACTION);
            return (row, into) -> readAction(columns, row, into);
        });
    }

    private static void readHolder(Columns columns, CsvRow row, List<GroupRole> into) {
        if (isComplete(columns, row, List.of(GROUP, ROLE))) {
            var group = columns.find(row, GROUP).orElseThrow();
            into.add(new GroupRole(
                    row.where().element(group),
                    new GroupId(group),
                    new RoleName(columns.find(row, ROLE).orElseThrow())));
        }
    }

    private static void readAction(Columns columns, CsvRow row, List<RoleAction> into) {
        if (isComplete(columns, row, List.of(ROLE, SERVICE, ACTION)) && isWorkflow(columns, row)) {
            var role = columns.find(row, ROLE).orElseThrow();
            into.add(new RoleAction(
                    row.where().element(role),
                    new RoleName(role),
                    new ServiceId(columns.find(row, SERVICE).orElseThrow()),
                    new Permission(columns.find(row, ACTION).orElseThrow())));
        }
    }

    private static boolean isComplete(Columns columns, CsvRow row, List<Column> needed) {
        var missing = columns.firstEmpty(row, needed);
        missing.ifPresent(column ->
                row.reject(columns.find(row, needed.get(0)).orElse(""), new ImportDefect.MissingCell(column.shown())));
        return missing.isEmpty();
    }

    private static boolean isWorkflow(Columns columns, CsvRow row) {
        var other = columns.find(row, KIND).filter(kind -> !Folding.fold(kind).contains(WORKFLOW));
        other.ifPresent(kind -> row.reject(
                columns.find(row, ROLE).orElse(""),
                new ImportDefect.OtherKindOfAction(columns.find(row, ACTION).orElse(""), kind)));
        return other.isEmpty();
    }
}
