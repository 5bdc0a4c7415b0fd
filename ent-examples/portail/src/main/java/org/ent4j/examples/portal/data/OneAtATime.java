package org.ent4j.examples.portal.data;

import static org.ent4j.examples.portal.data.PortalTables.table;
import static org.ent4j.examples.portal.data.PortalTables.text;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Work that one instance of the portal does while the others wait: it holds a row, and a killed one lets it go. */
public final class OneAtATime {

    private final DSLContext tables;

    public OneAtATime(DataSource database) {
        this.tables = PortalTables.on(database);
    }

    /** @param name of the row: {@code "demonstration"} */
    public void run(String name, Runnable work) {
        tables.execute("insert into portal_stamp (name, version) values (?, 0) on conflict do nothing", name);
        tables.transaction(config -> {
            DSL.using(config)
                    .selectOne()
                    .from(table("stamp"))
                    .where(text("name").eq(name))
                    .forUpdate()
                    .fetch();
            work.run();
        });
    }
}
