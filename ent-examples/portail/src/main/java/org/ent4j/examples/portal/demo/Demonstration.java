package org.ent4j.examples.portal.demo;

import static org.ent4j.examples.portal.data.PortalTables.table;
import static org.ent4j.examples.portal.data.PortalTables.text;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.data.OneAtATime;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.PortalTables;
import org.ent4j.examples.portal.web.Readiness;
import org.jooq.DSLContext;

/** Prepares the demonstration's data, step by step, as far as a database does not have them. */
public final class Demonstration {

    private final DSLContext tables;
    private final OneAtATime turns;
    private final List<DemoStep> steps;
    private final Readiness readiness;

    @Inject
    Demonstration(PortalData data, DemoSteps steps, Readiness readiness) {
        this.tables = PortalTables.on(data.dataSource());
        this.turns = new OneAtATime(data.dataSource());
        this.steps = steps.inOrder();
        this.readiness = readiness;
    }

    /** An instance that starts at the same time waits, and finds it done. */
    public void prepare() {
        turns.run("demonstration", this::run);
    }

    private void run() {
        for (var step : steps) {
            if (!isDone(step)) {
                readiness.doing(step.what());
                step.run();
                done(step);
            }
        }
    }

    private boolean isDone(DemoStep step) {
        return tables.fetchExists(
                tables.selectOne().from(table("step")).where(text("name").eq(step.name())));
    }

    private void done(DemoStep step) {
        tables.execute(
                "insert into portal_step (name, at) values (?, current_timestamp) on conflict do nothing", step.name());
    }
}
