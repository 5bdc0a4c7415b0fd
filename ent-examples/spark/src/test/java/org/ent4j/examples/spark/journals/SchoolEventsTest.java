package org.ent4j.examples.spark.journals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.ent4j.examples.host.settings.SettingsFile;
import org.ent4j.examples.sample.school.Faculty;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.SchoolMaker;
import org.ent4j.examples.sample.year.SampleIds;
import org.ent4j.examples.sample.year.SampleJournals;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.Test;

/** Journals that were put together again are those that were written, and say where they cannot be trusted. */
class SchoolEventsTest {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 14);
    private static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    private static final School SCHOOL = new SchoolMaker(YEAR, 3, 0).make(0, new Faculty());
    private static final StructureId ID = SampleIds.school(SCHOOL);
    private static final EventsJson TEXT = EventsJson.text();
    private static final List<Kept> EVENTS = SampleJournals.ofAttendance(3, SettingsFile.usual()::of)
            .of(SCHOOL, YEAR)
            .since(ID, 0, Integer.MAX_VALUE);

    private static List<Row> rows() {
        var rows = new ArrayList<Row>();
        EVENTS.forEach(kept -> rows.add(row(kept)));
        return rows;
    }

    private static Row row(Kept kept) {
        return row(
                kept.position(),
                kept.key().kind().name(),
                kept.key().id(),
                kept.sequence(),
                kept.event().at().toString(),
                kept.event().by().person().value(),
                TEXT.write(kept.event()));
    }

    private static Row row(Object... cells) {
        var values = new Object[cells.length + 4];
        values[0] = 0;
        values[1] = 2;
        values[2] = "a.csv";
        values[3] = ID.value();
        System.arraycopy(cells, 0, values, 4, cells.length);
        return new GenericRowWithSchema(values, JournalFiles.eventSchema());
    }

    private static VieScolaire vieScolaire(SchoolEvents events) {
        return VieScolaire.of(
                SettingsFile.usual().of(ID, SCHOOL.uai(), YEAR),
                events.journals(),
                (school, day) -> List.of(),
                Rights.open());
    }

    private static SchoolEvents of(List<Row> rows) {
        return SchoolEvents.of(ID, rows.iterator(), TEXT);
    }

    private static List<String> codes(SchoolEvents events) {
        return events.issues().stream().map(Issue::code).toList();
    }

    /** A pupil whose file has so many events that one of the middle can be missed. */
    private static PersonId pupil() {
        return EVENTS.stream()
                .filter(kept -> kept.key().kind() == JournalKind.DOSSIER && kept.sequence() == 5)
                .map(kept -> new PersonId(kept.key().id().substring("2026/".length())))
                .findFirst()
                .orElseThrow();
    }

    private static Kept event(PersonId pupil, int sequence) {
        return EVENTS.stream()
                .filter(kept -> kept.key().equals(SchoolRecord.fileKey(pupil, YEAR)) && kept.sequence() == sequence)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whole_journals_are_the_same_again() {
        var events = of(rows());

        assertThat(EVENTS).hasSizeGreaterThan(2_000);
        assertThat(events.issues()).isEmpty();
        assertThat(events.isEmpty()).isFalse();
        assertThat(events.journals().since(ID, 0, Integer.MAX_VALUE)).isEqualTo(EVENTS);
    }

    @Test
    void positions_may_have_gaps_and_journals_have_none() {
        var rows = rows();
        rows.removeIf(row -> row.<String>getAs("kind").equals("ROLL_CALL"));

        var events = of(rows);

        assertThat(events.issues()).isEmpty();
        assertThat(vieScolaire(events).alerts().steps(HEAD, LAST).get()).isNotEmpty();
    }

    @Test
    void of_a_journal_with_a_gap_nobody_can_tell_and_all_others_are_as_they_were() {
        var pupil = pupil();
        var rows = rows();
        rows.removeIf(row -> row.<Long>getAs("position") == event(pupil, 3).position());

        var events = of(rows);

        assertThat(codes(events)).containsExactly("spark.journal.gap");
        assertThat(events.issues().get(0).where().element())
                .isEqualTo(ID + "/" + event(pupil, 4).position());
        leavesOut(pupil, events);
    }

    private static void leavesOut(PersonId pupil, SchoolEvents events) {
        var broken = vieScolaire(events);
        var whole = vieScolaire(of(rows()));
        assertThat(broken.absences().leftOut(HEAD).get()).containsExactly(pupil);
        assertThat(broken.alerts().leftOut(HEAD).get()).containsExactly(pupil);
        assertThat(broken.absences().files(HEAD).get())
                .isEqualTo(whole.absences().files(HEAD).get().stream()
                        .filter(file -> !file.pupil().equals(pupil))
                        .toList());
    }

    @Test
    void a_journal_that_does_not_begin_with_its_first_event_is_left_out() {
        var pupil = pupil();
        var rows = rows();
        rows.removeIf(row -> row.<Long>getAs("position") == event(pupil, 1).position());

        leavesOut(pupil, of(rows));
    }

    @Test
    void an_event_that_cannot_be_read_stops_its_journal() {
        var pupil = pupil();
        var rows = rows();
        var kept = event(pupil, 2);
        var place = EVENTS.indexOf(kept);
        rows.set(
                place,
                row(
                        kept.position(),
                        "DOSSIER",
                        kept.key().id(),
                        2,
                        "2026-10-12 06:10:00.5+00",
                        "cpe",
                        "{\"type\":\"?\"}"));

        var events = of(rows);

        assertThat(codes(events)).containsExactly("spark.journal.illegible");
        assertThat(events.journals().read(ID, kept.key()).get(1).at())
                .isEqualTo(Instant.parse("2026-10-12T06:10:00.5Z"));
        leavesOut(pupil, events);
    }

    @Test
    void a_position_that_is_said_twice_counts_once() {
        var rows = rows();
        rows.add(7, rows.get(6));

        var events = of(rows);

        assertThat(codes(events)).containsExactly("spark.journal.said-before");
        assertThat(events.journals().since(ID, 0, Integer.MAX_VALUE)).isEqualTo(EVENTS);
    }

    @Test
    void a_row_that_could_not_be_used_stops_its_journal_even_when_it_was_the_last() {
        var pupil = pupil();
        var last = EVENTS.stream()
                .filter(kept -> kept.key().equals(SchoolRecord.fileKey(pupil, YEAR)))
                .reduce((one, other) -> other)
                .orElseThrow();
        var rows = rows();
        rows.remove(EVENTS.indexOf(last));
        rows.add(0, row(null, "DOSSIER", last.key().id(), null, null, null, null));
        rows.add(0, row(null, "OF_TOMORROW", "x", null, null, null, null));
        rows.add(0, row(null, null, null, null, null, null, null));

        var events = of(rows);

        assertThat(events.issues()).as("the file has reported it").isEmpty();
        leavesOut(pupil, events);
    }

    @Test
    void a_school_without_rows_is_empty() {
        assertThat(of(List.of()).isEmpty()).isTrue();
    }
}
