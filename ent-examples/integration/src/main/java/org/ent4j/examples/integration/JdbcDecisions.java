package org.ent4j.examples.integration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.spi.StoredDecisions;

/** A port of the timetable on a table of the host's own, in plain JDBC. That it does what is asked of it, the contract says. */
public final class JdbcDecisions implements StoredDecisions {

    /** The host's migrations make it. */
    public static final String TABLE = """
            create table decision (
                place  integer generated always as identity primary key,
                school varchar(20) not null, source varchar(40) not null, kind varchar(40) not null,
                item   varchar(255) not null, label varchar(255) not null,
                target varchar(10) not null, chosen varchar(255) not null, version integer not null,
                unique (school, source, kind, item))
            """;

    private static final String READ =
            "select kind, item, label, target, chosen, version from decision where school = ? and source = ? order by place";
    private static final String CLEAR = "delete from decision where school = ? and source = ?";
    private static final String WRITE =
            "insert into decision (school, source, kind, item, label, target, chosen, version) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;

    public JdbcDecisions(DataSource database) {
        this.database = database;
    }

    @Override
    public Correspondences of(StructureId school, String source) {
        return in(connection -> read(connection, school, source));
    }

    @Override
    public Correspondences add(StructureId school, String source, Collection<Correspondence> decisions) {
        StoredDecisions.requireOf(school, source, decisions);
        return change(school, source, before -> before.with(decisions));
    }

    @Override
    public Correspondences forget(StructureId school, String source, Collection<SourceItem> items) {
        return change(school, source, before -> without(before, items));
    }

    private static Correspondences without(Correspondences before, Collection<SourceItem> items) {
        return Correspondences.of(before.list().stream()
                .filter(each -> items.stream().noneMatch(each.item()::isSameAs))
                .toList());
    }

    /** Two writers of this process wait for one another; a host of several processes takes a lock of its database here. */
    private synchronized Correspondences change(
            StructureId school, String source, UnaryOperator<Correspondences> change) {
        return in(connection -> {
            connection.setAutoCommit(false);
            var all = change.apply(read(connection, school, source));
            clear(connection, school, source);
            write(connection, all);
            connection.commit();
            return all;
        });
    }

    private static Correspondences read(Connection connection, StructureId school, String source) throws SQLException {
        try (var statement = of(connection.prepareStatement(READ), school, source);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<Correspondence>();
            while (rows.next()) {
                found.add(decision(rows, school, source));
            }
            return Correspondences.of(found);
        }
    }

    private static Correspondence decision(ResultSet row, StructureId school, String source) throws SQLException {
        var item = new SourceItem(school, source, row.getString("kind"), row.getString("item"), row.getString("label"));
        return new Correspondence(item, target(row), row.getInt("version"));
    }

    private static Target target(ResultSet row) throws SQLException {
        return switch (row.getString("target")) {
            case "create" -> Target.CREATE;
            case "ignore" -> Target.IGNORE;
            default -> Target.to(row.getString("chosen"));
        };
    }

    private static void clear(Connection connection, StructureId school, String source) throws SQLException {
        try (var statement = of(connection.prepareStatement(CLEAR), school, source)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement of(PreparedStatement statement, StructureId school, String source)
            throws SQLException {
        statement.setString(1, school.value());
        statement.setString(2, source);
        return statement;
    }

    private static void write(Connection connection, Correspondences all) throws SQLException {
        try (var statement = connection.prepareStatement(WRITE)) {
            for (var each : all.list()) {
                var item = each.item();
                of(statement, item.structure(), item.source());
                statement.setString(3, item.kind());
                statement.setString(4, item.key());
                statement.setString(5, item.label());
                statement.setString(6, each.target().fold(to -> "to", () -> "create", () -> "ignore"));
                statement.setString(7, each.target().fold(to -> to, () -> "", () -> ""));
                statement.setInt(8, each.version());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private <T> T in(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("Decisions cannot be kept.\nMaybe the database is down.", failed);
        }
    }

    /** Something done on a connection. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
