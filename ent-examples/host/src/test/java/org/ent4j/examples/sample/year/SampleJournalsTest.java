package org.ent4j.examples.sample.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.examples.sample.Progress;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.school.Faculty;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.SchoolMaker;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.examples.sample.write.MemoryOutput;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Part;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleJournalsTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 14);
    private static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    private static final School SCHOOL = new SchoolMaker(YEAR, 1, 0).make(0, new Faculty());
    private static final Journals JOURNALS = sample(1).of(SCHOOL, YEAR);
    private static final VieScolaire VIE_SCOLAIRE = VieScolaire.of(
            SettingsFile.usual().of(SampleIds.school(SCHOOL), SCHOOL.uai(), YEAR),
            JOURNALS,
            (school, day) -> List.of(),
            Rights.open());

    @TempDir
    private Path folder;

    private static SampleJournals sample(long seed) {
        return SampleJournals.ofAttendance(seed, SettingsFile.usual()::of);
    }

    private static String csv(Journals journals) {
        try (var out = new ByteArrayOutputStream()) {
            SampleJournals.write(SCHOOL, journals, out);
            return out.toString(UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Kept> events() {
        return JOURNALS.since(SampleIds.school(SCHOOL), 0, 1_000_000);
    }

    private static List<AbsenceFile> files() {
        return VIE_SCOLAIRE.absences().files(HEAD).get();
    }

    @Test
    void the_same_seed_gives_the_same_bytes_in_every_locale_and_time_zone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(csv(sample(1).of(SCHOOL, YEAR))).isEqualTo(csv(JOURNALS));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(csv(sample(2).of(SCHOOL, YEAR))).isNotEqualTo(csv(JOURNALS));
    }

    @Test
    void rows_are_those_of_the_table() {
        var lines = csv(JOURNALS).lines().toList();

        assertThat(lines.get(0)).isEqualTo("school,position,kind,id,sequence,at,author,body");
        assertThat(lines).hasSize(1 + events().size());
        assertThat(lines.stream().skip(1))
                .allMatch(line -> line.matches("9990001X,\\d+,[A-Z_]+,[^,\"]+,\\d+,"
                        + "20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\+00,AAF:98:\\d+,\"\\{\"\".*}\""));
        assertThat(EventCsv.at(Instant.parse("2026-10-12T06:10:00.250Z"))).isEqualTo("2026-10-12 06:10:00.25+00");
        assertThat(EventCsv.cell("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
        assertThat(EventCsv.cell("")).isEqualTo("\"\"");
    }

    @Test
    void journals_have_no_gaps_go_forward_in_time_and_can_be_read() {
        var versions = new HashMap<JournalKey, Integer>();
        var text = EventsJson.text();
        Instant before = Instant.MIN;
        for (var kept : events()) {
            assertThat(kept.sequence()).isEqualTo(versions.merge(kept.key(), 1, Integer::sum));
            assertThat(kept.event().at()).isAfterOrEqualTo(before);
            assertThat(text.read(kept.key().kind(), text.write(kept.event()))).isEqualTo(kept.event());
            before = kept.event().at();
        }
        assertThat(VIE_SCOLAIRE.isLegible()).isTrue();
        assertThat(versions.keySet().stream().map(JournalKey::kind))
                .contains(
                        JournalKind.ROLL_CALL,
                        JournalKind.DOSSIER,
                        JournalKind.ALERT,
                        JournalKind.OBSERVATION,
                        JournalKind.INCIDENT);
    }

    @Test
    void nobody_is_away_in_holidays_and_nothing_happens_after_the_export() {
        var days = SchoolDays.of(YEAR).all().collect(Collectors.toSet());

        assertThat(days)
                .contains(LocalDate.of(2026, 10, 16), LocalDate.of(2026, 11, 2), LocalDate.of(2027, 1, 4))
                .doesNotContain(LocalDate.of(2026, 10, 20), LocalDate.of(2026, 11, 11), LocalDate.of(2026, 12, 25))
                .hasSizeBetween(70, 90);
        assertThat(files().stream().flatMap(AbsenceFile::parts).map(Part::period))
                .isNotEmpty()
                .allMatch(period -> days.contains(period.start().toLocalDate())
                        && days.contains(period.end().toLocalDate()));
        assertThat(events()).allMatch(kept -> kept.event().at().isBefore(Instant.parse("2027-01-15T00:00:00Z")));
    }

    @Test
    void most_miss_a_few_half_days_and_some_reach_alerts_and_legal_steps() {
        var halfDays = files().stream()
                .map(file -> VIE_SCOLAIRE
                        .absences()
                        .count(file, day -> true)
                        .halfDayCount()
                        .all())
                .toList();
        var pupils = SCHOOL.pupils().size();
        var many = halfDays.stream().filter(count -> count > 20).count();

        assertThat(halfDays.size()).isBetween(pupils / 2, pupils - 1);
        assertThat(halfDays.stream().filter(count -> count <= 6).count()).isGreaterThan(pupils / 3);
        assertThat((double) many / pupils).isBetween(0.01, 0.08);

        var open = VIE_SCOLAIRE.alerts().open(HEAD).get();
        var handled = VIE_SCOLAIRE.alerts().handled(HEAD).get();
        assertThat(open).isNotEmpty();
        assertThat(handled).isNotEmpty();
        assertThat(Stream.concat(open.stream(), handled.stream())
                        .map(alert -> alert.key().type()))
                .contains(AlertType.ABSENCE, AlertType.LATENESS, AlertType.INCIDENT);
        var steps = VIE_SCOLAIRE.alerts().steps(HEAD, LAST).get();
        assertThat(steps.stream().map(step -> step.due().step()))
                .contains(LegalStep.COMMISSION_EDUCATIVE, LegalStep.PERSONNEL_REFERENT);
        assertThat(steps.stream().filter(step -> step.taken().isPresent())).hasSizeBetween(2, steps.size() - 2);
        assertThat(steps.stream().map(step -> step.pupil()).distinct()).hasSizeLessThan(pupils / 8);
    }

    @Test
    void the_people_are_those_of_the_export() {
        var spec = SampleSpec.builder().schools(1).seed(1).timetables(false).build();
        Sample.of(spec).get().writeTo(folder, Progress.NONE).get();
        var directory = Directory.on(new InMemoryDirectory());
        var feed = AafFeed.folder(folder.resolve("aaf")).complete();
        directory.apply(directory.plan(feed, ImportPolicy.usual(LAST)).get()).get();
        var pupils = directory.pupils(SampleIds.school(SCHOOL)).stream()
                .map(Person::id)
                .collect(Collectors.toSet());

        assertThat(files()).allMatch(file -> pupils.contains(file.pupil()));
        assertThat(events().stream().map(kept -> kept.event().by().person()).distinct())
                .allMatch(by -> directory.person(by).isPresent());
    }

    @Test
    void a_sample_with_journals_counts_them_and_leaves_all_else_as_it_is() {
        var spec = SampleSpec.builder().schools(1).seed(1).timetables(false).build();
        var plain = new MemoryOutput();
        var full = new MemoryOutput();
        Sample.of(spec).get().writeTo(plain, Progress.NONE);
        var report = Sample.of(spec).get().with(sample(1)).writeTo(full, Progress.NONE);

        assertThat(report.counts().byName()).containsEntry("events", events().size());
        assertThat(new String(full.files().get("manifest.json"), UTF_8))
                .contains("\"events\": " + events().size(), "journals/9990001X.csv");
        assertThat(new String(full.files().get("journals/9990001X.csv"), UTF_8)).isEqualTo(csv(JOURNALS));
        plain.files().forEach((path, bytes) -> {
            if (!path.equals("manifest.json")) {
                assertThat(full.files().get(path)).as(path).isEqualTo(bytes);
            }
        });
        assertThat(new String(plain.files().get("manifest.json"), UTF_8)).doesNotContain("events");
    }
}
