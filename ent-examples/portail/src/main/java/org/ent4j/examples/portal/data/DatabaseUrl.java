package org.ent4j.examples.portal.data;

import java.nio.file.Path;

/**
 * Where the database is.
 *
 * @param jdbc {@code "jdbc:postgresql://localhost/ent"}
 */
public record DatabaseUrl(String jdbc, String user, String password) {

    private static final String H2 = "jdbc:h2:";

    /** As the stores want H2; without a write delay, data survive a portal that is killed. It is closed with the pool. */
    private static final String AS_POSTGRESQL =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";

    /** An H2 database in a folder, made when there is none. */
    public static DatabaseUrl inFolder(Path folder) {
        return of(H2 + "file:" + folder.resolve("portail").toAbsolutePath(), "sa", "");
    }

    /** Any that the portal knows: PostgreSQL, or H2, which is told to behave alike. */
    public static DatabaseUrl of(String jdbc, String user, String password) {
        return new DatabaseUrl(jdbc.startsWith(H2) ? jdbc + AS_POSTGRESQL : jdbc, user, password);
    }

    /** Without what may be a password. */
    @Override
    public String toString() {
        return jdbc.replaceAll("[?;].*", "");
    }
}
