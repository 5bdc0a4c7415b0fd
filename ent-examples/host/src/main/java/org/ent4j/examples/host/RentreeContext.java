package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.function.Function;
import org.ent4j.catalogue.Checklist;
import org.ent4j.catalogue.TraceSearch;
import org.ent4j.catalogue.checklist.RentreeMarks;
import org.ent4j.catalogue.checklist.StepDeadlines;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.ChecklistJson;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;

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
        return of(
                RentreeSources.of(data),
                Rights.open(),
                school -> new TypedCommand(data.folder(), school),
                standing,
                year,
                day);
    }

    /**
     * The same of any host: who may see it, and how each school is told to do what is left.
     *
     * @param how by the school
     */
    public static RentreeContext of(
            RentreeSources sources,
            Rights rights,
            Function<StructureId, HowTo> how,
            SettingsStanding standing,
            SchoolYear year,
            LocalDate day) {
        var tables = sources.catalogue();
        var directory = JooqDirectory.on(sources.data().dataSource());
        var functions = new FunctionMembers(directory);
        var facts = new RentreeStepFacts(sources, how, functions, standing, day);
        return new RentreeContext(
                tables,
                Checklist.of(new Checklist.Ports(
                        tables.shelf(RentreeMarks.FILING, ChecklistJson.text()),
                        rights,
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
