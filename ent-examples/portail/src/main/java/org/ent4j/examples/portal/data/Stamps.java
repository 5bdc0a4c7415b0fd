package org.ent4j.examples.portal.data;

import static org.ent4j.examples.portal.data.PortalTables.table;
import static org.ent4j.examples.portal.data.PortalTables.text;
import static org.ent4j.examples.portal.data.PortalTables.version;

import javax.sql.DataSource;
import org.jooq.DSLContext;

/** How instances of the portal hear that something which they keep in memory has changed. */
public final class Stamps {

    private final DSLContext tables;

    public Stamps(DataSource database) {
        this.tables = PortalTables.on(database);
    }

    /** 0 for what was never changed. */
    public long of(String name) {
        return tables.select(version("version"))
                .from(table("stamp"))
                .where(text("name").eq(name))
                .fetchOptional(version("version"))
                .orElse(0L);
    }

    /** It has changed. */
    public void touch(String name) {
        tables.execute("insert into portal_stamp (name, version) values (?, 0) on conflict do nothing", name);
        tables.update(table("stamp"))
                .set(version("version"), version("version").plus(1L))
                .where(text("name").eq(name))
                .execute();
    }
}
