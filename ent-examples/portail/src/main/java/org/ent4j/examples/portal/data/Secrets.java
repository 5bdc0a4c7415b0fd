package org.ent4j.examples.portal.data;

import static org.ent4j.examples.portal.data.PortalTables.bytes;
import static org.ent4j.examples.portal.data.PortalTables.table;
import static org.ent4j.examples.portal.data.PortalTables.text;

import java.security.SecureRandom;
import javax.sql.DataSource;

/** Secrets that all instances of the portal share, made by the first that needs one. */
public final class Secrets {

    private static final int LENGTH = 32;

    private final DataSource database;

    public Secrets(DataSource database) {
        this.database = database;
    }

    /** 32 bytes, always the same. */
    public byte[] named(String name) {
        var fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        var tables = PortalTables.on(database);
        tables.execute("insert into portal_secret (name, bytes) values (?, ?) on conflict do nothing", name, fresh);
        return tables.select(bytes("bytes"))
                .from(table("secret"))
                .where(text("name").eq(name))
                .fetchSingle(bytes("bytes"));
    }
}
