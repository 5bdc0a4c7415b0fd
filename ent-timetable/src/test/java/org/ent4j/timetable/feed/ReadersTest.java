package org.ent4j.timetable.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.hours;

import java.util.List;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.timetable.feed.csv.CsvTimetableReader;
import org.ent4j.timetable.feed.temporal.TemporalDecisions;
import org.ent4j.timetable.feed.temporal.TemporalKind;
import org.ent4j.timetable.feed.temporal.TemporalMapping;
import org.ent4j.timetable.memory.InMemoryDecisions;
import org.junit.jupiter.api.Test;

/** The snippet of the section "Readers" of the README. */
class ReadersTest {

    @Test
    void what_is_decided_of_a_label_is_known_on_the_next_import() {
        var structure = new StructureId("1");
        var uai = SchoolOf2025.UAI;
        var calendar = SchoolOf2025.CALENDAR;
        var slots = SchoolOf2025.SLOTS;
        var decisions = new InMemoryDecisions();
        var text = "Jour;Heure;Matière;Classe\nlundi;M1;Maths;6A\nlundi;P3;SVT;6A\n";

        var stored = decisions.of(structure, CsvTimetableReader.SOURCE);
        var mapping = TemporalDecisions.apply(TemporalMapping.of(calendar).slots(slots), stored);
        var read = CsvTimetableReader.read(FeedSource.text("cours.csv", text), uai, mapping);
        var toDecide = TemporalDecisions.toDecide(structure, CsvTimetableReader.SOURCE, read.issues());

        assertThat(read.rows().get(0).lessons()).hasSize(1);
        assertThat(toDecide)
                .extracting(item -> item.kind() + " " + item.label())
                .containsExactly("SLOT P3");
        var decided = Correspondence.first(toDecide.get(0), TemporalDecisions.target(hours(10, 10, 11, 5)));
        decisions.add(structure, CsvTimetableReader.SOURCE, List.of(decided));
        var again = TemporalDecisions.apply(mapping, decisions.of(structure, CsvTimetableReader.SOURCE));
        var next = CsvTimetableReader.read(FeedSource.text("cours.csv", text), uai, again);
        assertThat(next.issues()).isEmpty();
        assertThat(next.rows().get(0).lessons())
                .extracting(lesson -> lesson.hours())
                .contains(hours(10, 10, 11, 5));
        assertThat(TemporalKind.valueOf(decided.item().kind())).isEqualTo(TemporalKind.SLOT);
    }
}
