package org.ent4j.timetable.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.UnattendedImports;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.memory.InMemoryAdjustments;
import org.ent4j.timetable.memory.InMemoryDecisions;
import org.ent4j.timetable.memory.InMemoryDeposits;
import org.ent4j.timetable.memory.InMemoryHostItems;
import org.ent4j.timetable.memory.InMemoryImportReports;
import org.ent4j.timetable.memory.InMemoryPublishedTimetables;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.junit.jupiter.api.Test;

class TimetableModuleTest {

    @Test
    void the_timetables_are_on_the_ports_of_the_host() {
        var injector = Guice.createInjector(timetable());
        var timetables = injector.getInstance(Timetables.class);
        var plan = timetables
                .plan(RandomSchool.STRUCTURE, OneWeek.file(), Expected.anything(), RapprochementPolicy.usual())
                .get();

        timetables.publish(plan, Instant.parse("2026-08-01T06:00:00Z"));

        assertThat(injector.getInstance(PublishedTimetables.class).current(RandomSchool.STRUCTURE, RandomSchool.YEAR))
                .isPresent();
        assertThat(injector.getInstance(Timetables.class)).isSameAs(timetables);
    }

    @Test
    void imports_that_nobody_attends_are_on_the_same_timetables() {
        var deposits = new InMemoryDeposits().add(FeedSource.text("Edt_0350122T.xml", ""));
        var reports = new InMemoryImportReports();
        var injector = Guice.createInjector(
                timetable(),
                new UnattendedImportsModule(
                        uai -> Optional.empty(),
                        deposits,
                        reports,
                        (deposit, account) -> Imported.of(OneWeek.file(), List.of())));

        injector.getInstance(UnattendedImports.class).next(Instant.parse("2026-08-25T22:00:00Z"));

        assertThat(reports.latest(Optional.empty(), 10))
                .extracting(report -> report.outcome())
                .containsExactly(ImportOutcome.REFUSED);
    }

    private static TimetableModule timetable() {
        return new TimetableModule(
                new InMemoryHostItems().put(RandomSchool.STRUCTURE, OneWeek.host()),
                new InMemoryDecisions(),
                new InMemoryPublishedTimetables(),
                new InMemoryAdjustments());
    }
}
