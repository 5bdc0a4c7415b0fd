package org.ent4j.timetable.feed.expcours;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.MAPPING;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Severity;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.source.SourceTimetable;

class ExpCoursProperties {

    private static final String SMALL = Samples.text("expcours/small.xml").strip();
    private static final byte[] BYTES = SMALL.getBytes(UTF_8);

    private static Imported<SourceTimetable> read(byte[] bytes) {
        var read = ExpCoursReader.read(FeedSource.bytes("f.xml", bytes), UAI, MAPPING);
        assertThat(read.rows().size() == 1).isEqualTo(read.fatal().isEmpty());
        return read;
    }

    @Property(tries = 300)
    void a_cut_file_has_one_fatal_issue_and_no_row(@ForAll @IntRange(max = 2500) int length) {
        assertThat(read(Arrays.copyOf(BYTES, Math.min(length, BYTES.length - 1)))
                        .issues())
                .singleElement()
                .matches(issue -> issue.isFatal());
    }

    @Property(tries = 1000)
    void flipped_bytes_never_throw(
            @ForAll @IntRange(max = 2500) int at, @ForAll @ByteRange(min = 32, max = 126) byte value) {
        var bytes = BYTES.clone();
        bytes[at % bytes.length] = value;
        var read = read(bytes);
        Statistics.label("readable")
                .collect(read.fatal().isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Property(tries = 300)
    void random_bytes_are_refused(@ForAll byte[] bytes) {
        assertThat(read(bytes).fatal()).isPresent();
    }

    /** A row is in a lesson, is an error, or says that it is doubled; lessons are never more than rows. */
    @Property(tries = 500)
    void every_row_has_its_fate(@ForAll("rows") List<String> rows) {
        var read = read(("<TABLE nom='Cours'>" + String.join("", rows) + "</TABLE>").getBytes(UTF_8));
        var timetable = read.rows().get(0);
        var doubled = read.issues().stream()
                .filter(issue -> issue.code().equals("named.doubled"))
                .count();
        var kept = rows.size() - read.rejected();
        Statistics.label("kept")
                .collect(kept == rows.size() ? "all" : kept == 0 ? "none" : "some")
                .coverage(c -> c.check("some").percentage(p -> p > 20));
        Statistics.label("merged")
                .collect(timetable.lessons().size() < kept - doubled)
                .coverage(c -> c.check(true).percentage(p -> p > 20));
        assertThat((long) timetable.lessons().size()).isLessThanOrEqualTo(kept - doubled);
        assertThat(timetable.lessons().isEmpty()).isEqualTo(kept == 0);
        assertThat(read.issues()).noneMatch(issue -> issue.severity() == Severity.FATAL);
    }

    /** In whatever order the rows stand, the same lessons come out. */
    @Property(tries = 300)
    void the_order_of_rows_does_not_matter(@ForAll("rows") List<String> rows) {
        var reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        assertThat(lessons(reversed)).isEqualTo(lessons(rows));
    }

    private static Set<Object> lessons(List<String> rows) {
        var read = read(("<TABLE nom='Cours'>" + String.join("", rows) + "</TABLE>").getBytes(UTF_8));
        var lessons = new HashSet<Object>();
        read.rows()
                .get(0)
                .lessons()
                .forEach(lesson -> lessons.add(
                        List.of(lesson.day(), lesson.hours(), lesson.subject(), new HashSet<>(lesson.resources()))));
        return lessons;
    }

    private static Arbitrary<String> mostly(String usual, String... others) {
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(usual)), Tuple.of(1, Arbitraries.of(others)));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Combinators.combine(
                        mostly("lundi", "mardi", "lundy", ""),
                        mostly("9h", "10h00", "M1"),
                        mostly("1h00", "", "x"),
                        mostly("H", "Q1", "", "T9"),
                        mostly("6A", "6A, [G]", "[G]&lt;6A&gt;", "", "[["),
                        Arbitraries.of("DUPONT", "ROUX", ""),
                        Arbitraries.of("O", "N"),
                        Arbitraries.of("101", "102", ""))
                .as((day, hour, length, frequency, audience, teacher, together, room) ->
                        ("<Cours><MAT_CODE>X</MAT_CODE><JOUR>%s</JOUR><H.DEBUT>%s</H.DEBUT><DUREE>%s</DUREE>"
                                        + "<FREQUENCE>%s</FREQUENCE><CLASSE>%s</CLASSE><PROF_NOM>%s</PROF_NOM>"
                                        + "<CO-ENS.>%s</CO-ENS.><SALLE>%s</SALLE></Cours>")
                                .formatted(day, hour, length, frequency, audience, teacher, together, room))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
