package org.ent4j.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.OneWeek.ALL;
import static org.ent4j.timetable.OneWeek.lesson;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.automation.Deposit;
import org.ent4j.timetable.automation.DepositAccount;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.automation.ReportLine;
import org.ent4j.timetable.automation.UnattendedPolicy;
import org.ent4j.timetable.feed.NamedDefect;
import org.ent4j.timetable.memory.InMemoryDecisions;
import org.ent4j.timetable.memory.InMemoryDeposits;
import org.ent4j.timetable.memory.InMemoryHostItems;
import org.ent4j.timetable.memory.InMemoryImportReports;
import org.ent4j.timetable.memory.InMemoryPublishedTimetables;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishRefusal;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.junit.jupiter.api.Test;

class UnattendedImportsTest {

    private static final Instant BEFORE = Instant.parse("2026-08-20T08:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-08-25T22:00:00Z");
    private static final Uai SCHOOL = RandomSchool.empty().build().uai();
    private static final SourceTeacher T9 = OneWeek.teacher("T9", "Nouveau", "Jean");
    private static final String NAME = "Edt_" + SCHOOL + ".xml";

    private final InMemoryHostItems host = new InMemoryHostItems().put(RandomSchool.STRUCTURE, OneWeek.host());
    private final InMemoryPublishedTimetables publications = new InMemoryPublishedTimetables();
    private final Timetables timetables = Timetables.of(host, new InMemoryDecisions(), new Disturbed());
    private int disturbances;
    private final InMemoryDeposits deposits = new InMemoryDeposits();
    private final InMemoryImportReports reports = new InMemoryImportReports();
    private final Map<String, Imported<SourceTimetable>> files = new HashMap<>();
    private UnattendedPolicy policy = UnattendedPolicy.usual();

    private final UnattendedImports imports = UnattendedImports.of(
            timetables,
            uai -> uai.equals(SCHOOL)
                    ? Optional.of(new DepositAccount(SCHOOL, RandomSchool.STRUCTURE, policy))
                    : Optional.empty(),
            deposits,
            reports,
            (deposit, account) -> Objects.requireNonNull(files.get(text(deposit))));

    /** Now and then somebody else saves just before. */
    private final class Disturbed implements PublishedTimetables {
        @Override
        public Optional<Publication> current(StructureId structure, SchoolYear year) {
            return publications.current(structure, year);
        }

        @Override
        public Optional<Publication> numbered(StructureId structure, SchoolYear year, int number) {
            return publications.numbered(structure, year, number);
        }

        @Override
        public List<Entry> history(StructureId structure, SchoolYear year) {
            return publications.history(structure, year);
        }

        @Override
        public Either<PublishRefusal.Superseded, Publication> save(Publication publication, Instant at) {
            if (disturbances-- > 0) {
                var latest =
                        current(publication.structure(), publication.year()).orElseThrow();
                publications.save(again(latest), at);
            }
            return publications.save(publication, at);
        }
    }

    private static Publication again(Publication latest) {
        return Publication.builder()
                .structure(latest.structure())
                .year(latest.year())
                .source(latest.source())
                .number(latest.number() + 1)
                .firstDayOfWeek1(latest.firstDayOfWeek1())
                .addAllItems(latest.items())
                .addAllLessons(latest.lessons())
                .build();
    }

    private static String text(Deposit deposit) {
        try (var stream = deposit.file().open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static SourceLesson french(String... who) {
        var keys = new ArrayList<>(List.of(who));
        keys.add("C1");
        return lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, keys.toArray(String[]::new));
    }

    private static SourceLesson german() {
        return lesson(DayOfWeek.MONDAY, "09:25", "10:20", "M2", ALL, "T2", "G1", "S1");
    }

    /** A person imports it: nothing is decided about Muller and Ruiz, and they are published as the file has them. */
    private void byHand(SourceLesson... lessons) {
        var plan = timetables
                .plan(RandomSchool.STRUCTURE, OneWeek.file(lessons), Expected.anything(), RapprochementPolicy.usual())
                .get();
        assertThat(timetables.publish(plan, BEFORE).isRight()).isTrue();
    }

    private ImportReport arrives(String name, Imported<SourceTimetable> file) {
        var key = "file " + files.size();
        files.put(key, file);
        deposits.add(FeedSource.text(name, key));
        var report = imports.next(NIGHT).orElseThrow();
        assertThat(imports.next(NIGHT)).isEmpty();
        assertThat(reports.latest(Optional.empty(), 10)).contains(report);
        return report;
    }

    private ImportReport arrives(SourceLesson... lessons) {
        return arrives(NAME, Imported.of(OneWeek.file(lessons), List.of()));
    }

    private static List<String> codes(ImportReport report) {
        return report.lines().stream().map(ReportLine::code).toList();
    }

    @Test
    void the_first_import_of_a_year_is_made_by_a_person() {
        var report = arrives(french("T1"));

        assertThat(report.outcome()).isEqualTo(ImportOutcome.BY_HAND);
        assertThat(codes(report)).containsExactly("automation.first-of-the-year");
        assertThat(timetables.current(RandomSchool.STRUCTURE, report.year().orElseThrow()))
                .isEmpty();
    }

    @Test
    void after_it_files_go_in_by_themselves_and_say_what_they_changed() {
        byHand(french("T1"));

        var report = arrives(french("T1"), german());
        var again = arrives(french("T1"), german());

        assertThat(report.outcome()).isEqualTo(ImportOutcome.PUBLISHED);
        assertThat(report.publication()).contains(2);
        assertThat(report.changes()).isEqualTo(new ImportReport.Counts(1, 0, 0, 0));
        assertThat(again.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(again.publication()).contains(2);
    }

    @Test
    void what_a_person_published_under_the_label_of_the_file_stays_so() {
        byHand(french("T1"), german());

        var report = arrives(french("T1"), german(), lesson(DayOfWeek.FRIDAY, "08:30", "09:25", "M2", ALL, "T2", "G1"));
        var current = timetables
                .current(RandomSchool.STRUCTURE, report.year().orElseThrow())
                .orElseThrow();

        assertThat(report.outcome()).isEqualTo(ImportOutcome.PUBLISHED);
        assertThat(report.unknown()).isZero();
        assertThat(current.items()).extracting(item -> item.sourceLabel()).contains("Muller Hans");
    }

    @Test
    void an_item_new_in_the_file_is_named_in_the_report_and_not_published() {
        byHand(french("T1"));
        var file = OneWeek.file(french("T1", "T9"));
        var withNew = like(file, "EDT", SCHOOL).addTeachers(T9).build();

        var report = arrives(NAME, Imported.of(withNew, List.of()));
        var current = timetables
                .current(RandomSchool.STRUCTURE, report.year().orElseThrow())
                .orElseThrow();

        assertThat(report.outcome()).isEqualTo(ImportOutcome.PUBLISHED);
        assertThat(report.changes()).isEqualTo(ImportReport.Counts.NONE);
        assertThat(report.unknown()).isEqualTo(1);
        assertThat(report.lines().get(0).code()).isEqualTo("automation.left-out");
        assertThat(report.lines().get(0).text().fr()).contains("enseignant", "Nouveau Jean");
        assertThat(current.items()).extracting(item -> item.ref().key()).doesNotContain("T9");
        assertThat(current.lessons()).hasSize(1);
    }

    @Test
    void or_it_stops_the_import_where_the_school_wants_that() {
        byHand(french("T1"));
        policy = UnattendedPolicy.strict();
        var file = OneWeek.file(french("T1", "T9"), german());
        var withNew = like(file, "EDT", SCHOOL).addTeachers(T9).build();

        var report = arrives(NAME, Imported.of(withNew, List.of()));

        assertThat(report.outcome()).isEqualTo(ImportOutcome.STOPPED);
        assertThat(codes(report)).containsExactly("automation.undecided", "automation.to-decide");
        assertThat(report.publication()).isEmpty();
        assertThat(timetables
                        .current(RandomSchool.STRUCTURE, report.year().orElseThrow())
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void rejected_rows_are_reported_or_stop_the_import() {
        byHand(french("T1"));
        var broken = Imported.of(
                OneWeek.file(french("T1"), german()),
                List.of(Issue.error(SourceLocation.of(NAME, 12), new NamedDefect.NoSubject())));

        var usual = arrives(NAME, broken);
        policy = UnattendedPolicy.strict();
        var strict = arrives(NAME, broken);

        assertThat(usual.outcome()).isEqualTo(ImportOutcome.PUBLISHED);
        assertThat(usual.rejected()).isEqualTo(1);
        assertThat(usual.lines().get(0).where().line()).isEqualTo(12);
        assertThat(strict.outcome()).isEqualTo(ImportOutcome.STOPPED);
        assertThat(codes(strict).get(0)).isEqualTo("automation.rows-rejected");
    }

    @Test
    void a_file_that_nobody_may_send_or_that_is_about_others_is_refused() {
        byHand(french("T1"));
        var file = Imported.of(OneWeek.file(french("T1"), german()), List.of());

        assertThat(codes(arrives("edt.xml", file))).containsExactly("automation.not-named-after-a-school");
        assertThat(codes(arrives("0350122T_0350123U.xml", file)))
                .containsExactly("automation.not-named-after-a-school");
        assertThat(codes(arrives("Edt_0000000X.xml", file))).containsExactly("automation.no-account");
        assertThat(codes(arrives(
                        NAME,
                        Imported.of(
                                like(file.rows().get(0), "EDT", new Uai("0350123U"))
                                        .build(),
                                List.of()))))
                .contains("guard.other-structure");
    }

    @Test
    void a_file_that_would_take_most_lessons_away_is_refused_and_the_next_one_goes_in() {
        byHand(french("T1"), german(), lesson(DayOfWeek.TUESDAY, "08:30", "09:25", "M1", ALL, "T1", "C1"));
        files.put("a", Imported.of(OneWeek.file(french("T1")), List.of()));
        files.put(
                "b",
                Imported.of(
                        OneWeek.file(
                                french("T1"),
                                german(),
                                lesson(DayOfWeek.FRIDAY, "08:30", "09:25", "M1", ALL, "T1", "C1")),
                        List.of()));
        deposits.add(FeedSource.text(NAME, "a")).add(FeedSource.text(NAME, "b"));
        var told = new ArrayList<ImportOutcome>();

        var count = imports.all(Clock.fixed(NIGHT, ZoneOffset.UTC), report -> told.add(report.outcome()));

        assertThat(count).isEqualTo(2);
        assertThat(told).containsExactly(ImportOutcome.REFUSED, ImportOutcome.PUBLISHED);
    }

    @Test
    void a_year_that_is_over_is_not_rewritten_and_another_software_is_looked_at_by_a_person() {
        byHand(french("T1"));
        files.put("a", Imported.of(OneWeek.file(french("T1"), german()), List.of()));
        deposits.add(FeedSource.text(NAME, "a"));
        var later = imports.next(Instant.parse("2027-10-01T22:00:00Z")).orElseThrow();
        var other = arrives(
                NAME,
                Imported.of(like(OneWeek.file(french("T1")), "UDT", SCHOOL).build(), List.of()));

        assertThat(codes(later)).containsExactly("automation.year-is-over");
        assertThat(other.outcome()).isEqualTo(ImportOutcome.BY_HAND);
        assertThat(codes(other)).containsExactly("automation.another-source");
    }

    @Test
    void a_report_holds_a_bounded_number_of_lines_the_worst_first_and_says_how_many_more() {
        byHand(french("T1"));
        var issues = new ArrayList<Issue>();
        for (var line = 1; line <= 3000; line++) {
            issues.add(Issue.warning(SourceLocation.of(NAME, line), new NamedDefect.NoSubject()));
        }
        issues.add(Issue.error(SourceLocation.of(NAME, 5000), new NamedDefect.NoSubject()));

        var report = arrives(NAME, Imported.of(OneWeek.file(french("T1")), issues));

        assertThat(report.lines()).hasSize(ImportReport.MOST_LINES);
        assertThat(report.lines().get(0).where().line()).isEqualTo(5000);
        assertThat(report.lines().get(ImportReport.MOST_LINES - 1).text().fr()).contains("autres lignes");
    }

    private static SourceTimetable.Builder like(SourceTimetable file, String source, Uai uai) {
        return SourceTimetable.builder()
                .source(source)
                .uai(uai)
                .year(file.year())
                .firstDayOfWeek1(file.firstDayOfWeek1())
                .grid(file.grid())
                .addAllTeachers(file.teachers())
                .addAllSubjects(file.subjects())
                .addAllClasses(file.classes())
                .addAllGroups(file.groups())
                .addAllRooms(file.rooms())
                .addAllLessons(file.lessons());
    }

    @Test
    void the_file_of_another_school_is_refused_before_anybody_imports_it_by_hand() {
        var other = like(OneWeek.file(french("T1")), "EDT", new Uai("0350123U")).build();

        assertThat(codes(arrives(NAME, Imported.of(other, List.of())))).containsExactly("guard.other-structure");
    }

    @Test
    void a_reader_that_fails_costs_its_file_and_not_those_behind_it() {
        byHand(french("T1"));
        files.put("good", Imported.of(OneWeek.file(french("T1"), german()), List.of()));
        deposits.add(FeedSource.text(NAME, "nobody knows this one")).add(FeedSource.text(NAME, "good"));
        var told = new ArrayList<ImportReport>();

        imports.all(Clock.fixed(NIGHT, ZoneOffset.UTC), told::add);

        assertThat(told)
                .extracting(ImportReport::outcome)
                .containsExactly(ImportOutcome.REFUSED, ImportOutcome.PUBLISHED);
        assertThat(codes(told.get(0))).containsExactly("automation.reader-failed");
    }

    @Test
    void a_teacher_who_was_found_stays_the_host_s_when_a_namesake_comes() {
        byHand(french("T1"));
        host.put(
                RandomSchool.STRUCTURE,
                List.of(
                        HostItem.person(ItemKind.TEACHER, "p1", PersonName.of("Lefevre", "Anne")),
                        HostItem.person(ItemKind.TEACHER, "p9", PersonName.of("Lefevre", "Anne")),
                        HostItem.of(ItemKind.CLASS, "c1", "6A")));

        var report = arrives(french("T1"), german());
        var current = timetables
                .current(RandomSchool.STRUCTURE, report.year().orElseThrow())
                .orElseThrow();

        assertThat(report.unknown()).isZero();
        assertThat(current.item(new ItemRef(ItemKind.TEACHER, "T1")).flatMap(PublishedItem::hostKey))
                .contains("p1");
    }

    @Test
    void somebody_who_publishes_meanwhile_costs_another_try_and_not_the_file() {
        byHand(french("T1"));
        disturbances = 2;

        var report = arrives(french("T1"), german());

        assertThat(report.outcome()).isEqualTo(ImportOutcome.PUBLISHED);
        assertThat(report.publication()).contains(4);
    }
}
