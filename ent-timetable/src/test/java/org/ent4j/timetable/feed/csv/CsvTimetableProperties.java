package org.ent4j.timetable.feed.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.MAPPING;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.source.SourceTimetable;

class CsvTimetableProperties {

    private static final String HEAD = "Jour;Heure;Durée;Freq;Matière;Professeur;Classe;Groupe;Salle\n";
    private static final byte[] BYTES = (HEAD
                    + "lundi;9h;1h;H;Maths;ROUX Paul;6A;;101\n"
                    + "mardi;\"10h00\";1h30;Q1;\"Éducation;musicale\";BRUN Zoé;\"6A, [G]\";;102\n")
            .getBytes(UTF_8);

    private static Imported<SourceTimetable> read(byte[] bytes) {
        var read = CsvTimetableReader.read(FeedSource.bytes("f.csv", bytes), UAI, MAPPING);
        assertThat(read.rows().size() == 1).isEqualTo(read.fatal().isEmpty());
        return read;
    }

    @Property(tries = 300)
    void a_cut_file_never_throws(@ForAll @IntRange(max = 250) int length) {
        read(Arrays.copyOf(BYTES, Math.min(length, BYTES.length)));
    }

    @Property(tries = 1000)
    void flipped_bytes_never_throw(
            @ForAll @IntRange(max = 250) int at, @ForAll @ByteRange(min = 32, max = 126) byte value) {
        var bytes = BYTES.clone();
        bytes[at % bytes.length] = value;
        var read = read(bytes);
        Statistics.label("readable")
                .collect(read.fatal().isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 20));
    }

    @Property(tries = 500)
    void random_bytes_never_throw(@ForAll byte[] bytes) {
        read(bytes);
    }

    @Property(tries = 500)
    void random_text_under_a_good_header_never_throws(@ForAll String text) {
        read((HEAD + text).getBytes(UTF_8));
    }

    @Property(tries = 500)
    void every_row_has_its_fate(@ForAll("rows") List<String> rows) {
        var read = read((HEAD + String.join("", rows)).getBytes(UTF_8));
        var kept = rows.size() - read.rejected();
        var lessons = read.rows().get(0).lessons().size();
        Statistics.label("kept")
                .collect(kept == rows.size() ? "all" : kept == 0 ? "none" : "some")
                .coverage(c -> c.check("some").percentage(p -> p > 10));
        assertThat((long) lessons).isLessThanOrEqualTo(kept);
        assertThat(lessons == 0).isEqualTo(kept == 0);
    }

    @Property(tries = 500)
    void a_group_of_several_classes_is_said(@ForAll("groups") List<String> rows) {
        var read = read((HEAD + String.join("", rows)).getBytes(UTF_8));
        var across = read.rows().get(0).groups().stream()
                .filter(group -> group.classes().size() > 1)
                .toList();
        var isSaid = read.issues().stream().anyMatch(issue -> issue.code().equals("csv.group-across"));
        Statistics.label("across")
                .collect(!across.isEmpty())
                .coverage(c -> c.check(true).percentage(p -> p > 20));
        assertThat(!across.isEmpty()).isEqualTo(isSaid);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Combinators.combine(
                        Arbitraries.of("lundi", "J", "M", ""),
                        Arbitraries.of("9h", "10h-11h", "M1"),
                        Arbitraries.of("1h00", "", "x"),
                        Arbitraries.of("H", "Q2", "", "T9"),
                        Arbitraries.of("Maths", ""),
                        Arbitraries.of("ROUX Paul", "M. ROUX / Mme BRUN", ""),
                        Arbitraries.of("6A;", "6A;G1", "6B;G1", "6A, 6B;G1", "6A, [G];", "<;", ";G1", ";"),
                        Arbitraries.of("101", ""))
                .as((day, hour, length, frequency, subject, teacher, audience, room) ->
                        String.join(";", day, hour, length, frequency, subject, teacher, audience, room) + "\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<String>> groups() {
        return Combinators.combine(
                        Arbitraries.of("lundi", "mardi"),
                        Arbitraries.of("ROUX Paul", "BRUN Zoé", ""),
                        Arbitraries.of("6A;G1", "6B;G1", "6C;G1", "6A;G2", ";G1"),
                        Arbitraries.of("101", "102", ""))
                .as((day, teacher, audience, room) ->
                        String.join(";", day, "9h", "1h", "H", "Maths", teacher, audience, room) + "\n")
                .list()
                .ofMinSize(4)
                .ofMaxSize(9);
    }
}
