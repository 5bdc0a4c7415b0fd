package org.ent4j.examples.host;

import java.time.LocalDate;
import org.ent4j.catalogue.Checklist;
import org.ent4j.catalogue.TraceSearch;
import org.ent4j.catalogue.checklist.RentreeMarks;
import org.ent4j.catalogue.checklist.StepDeadlines;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.ChecklistJson;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.model.calendar.SchoolYear;

/** The checklist of this host: what people say of its steps is in the data, and whoever holds the data may say it. */
public final class RentreeContext {

    private final JooqCatalogue tables;
    private final Checklist checklist;

    private RentreeContext(JooqCatalogue tables, Checklist checklist) {
        this.tables = tables;
        this.checklist = checklist;
    }

    /**
     * Of the data, whose tables are brought to the version of the library.
     *
     * @param standing of the settings of vie scolaire beside the data
     * @param year whose correspondants ENT are named
     * @param day on which groups are looked at
     */
    public static RentreeContext of(FolderData data, SettingsStanding standing, SchoolYear year, LocalDate day) {
        var tables = JooqCatalogue.on(data.dataSource()).migrate();
        var directory = JooqDirectory.on(data.dataSource());
        var functions = new FunctionMembers(directory);
        var facts = new RentreeStepFacts(data, tables, functions, standing, day);
        return new RentreeContext(
                tables,
                Checklist.of(new Checklist.Ports(
                        tables.shelf(RentreeMarks.FILING, ChecklistJson.text()),
                        Rights.open(),
                        facts.all(),
                        new RentreeStepPeople(directory, functions, facts, year),
                        StepDeadlines.usual())));
    }

    public Checklist checklist() {
        return checklist;
    }

    /** What was done to anything of the catalogue. */
    public TraceSearch traces() {
        return TraceSearch.of(tables.traces(), Rights.open());
    }
}
