package org.ent4j.examples.portal.load;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the portal is measured against: the same web server with nothing behind it but a page, and one SQL write. */
final class BareServer implements AutoCloseable {

    private static final String TABLE =
            "create table if not exists bare_write (id bigint generated always as identity primary key, text varchar(2000))";

    private final DataSource database;
    private final Javalin javalin;

    private BareServer(DataSource database, int bytes) {
        var page = "<!DOCTYPE html><title>x</title>" + "<p>Une ligne de texte.</p>\n".repeat(bytes / 27);
        this.database = database;
        this.javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/page", http -> http.html(page));
            config.routes.post("/write", this::write);
        });
    }

    /** @param bytes of its page */
    static BareServer start(DataSource database, int bytes) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        var server = new BareServer(database, bytes);
        server.javalin.start(0);
        return server;
    }

    private void write(Context http) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into bare_write (text) values (?)")) {
            statement.setString(1, http.body());
            statement.executeUpdate();
        }
        http.status(303).header("Location", "/page");
    }

    String url() {
        return "http://localhost:" + javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
