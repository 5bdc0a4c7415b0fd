package org.ent4j.timetable.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.automation.ReportLine;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ImportReports} keeps. */
public interface ImportReportsContract {

    Instant EVENING = Instant.parse("2026-11-20T20:00:00Z");

    /** Empty, or used by nothing else in these tests. */
    ImportReports reports();

    @Test
    default void a_report_comes_back_as_it_was_with_its_lines_in_their_order() {
        var reports = reports();
        var whole = ImportReport.builder()
                .file("Edt_0350122T.xml")
                .at(EVENING)
                .outcome(ImportOutcome.PUBLISHED)
                .uai(new Uai("0350122T"))
                .year(new SchoolYear(2026))
                .source("EDT")
                .publication(7)
                .lessons(704)
                .rejected(3)
                .unknown(2)
                .changes(new ImportReport.Counts(1, 2, 3, 4))
                .addAllLines(IntStream.range(0, 12)
                        .mapToObj(ImportReportsContract::line)
                        .toList())
                .build();
        var refused = ofSchool("0350123U", 1);

        reports.add(whole);
        reports.add(refused);

        assertThat(reports.latest(Optional.of(new Uai("0350122T")), 10)).containsExactly(whole);
        assertThat(reports.latest(refused.uai(), 10)).containsExactly(refused);
    }

    @Test
    default void the_latest_come_first_and_no_more_than_asked_for() {
        var reports = reports();
        var ofOne = IntStream.of(5, 3, 9, 7)
                .mapToObj(minute -> ofSchool("0350124V", minute))
                .toList();
        ofOne.forEach(reports::add);

        assertThat(reports.latest(Optional.of(new Uai("0350124V")), 3))
                .containsExactly(ofOne.get(2), ofOne.get(3), ofOne.get(0));
    }

    @Test
    default void a_file_of_no_known_school_is_among_those_of_all() {
        var reports = reports();
        var nobody = report("notes.txt", Optional.empty(), 600);
        reports.add(nobody);

        assertThat(reports.latest(Optional.empty(), 1)).containsExactly(nobody);
    }

    private static ImportReport ofSchool(String uai, int minute) {
        return report("Edt_" + uai + ".xml", Optional.of(new Uai(uai)), minute);
    }

    private static ImportReport report(String file, Optional<Uai> uai, int minute) {
        return ImportReport.builder()
                .file(file)
                .at(EVENING.plusSeconds(60L * minute))
                .outcome(ImportOutcome.REFUSED)
                .uai(uai)
                .lessons(0)
                .rejected(0)
                .unknown(0)
                .changes(ImportReport.Counts.NONE)
                .build();
    }

    private static ReportLine line(int number) {
        return new ReportLine(
                Severity.ERROR,
                new SourceLocation("Edt_0350122T.xml", 100 - number, "Cours " + number),
                "edt.bad-mask",
                Label.of("masque « illisible » " + number, "unreadable mask " + number));
    }
}
