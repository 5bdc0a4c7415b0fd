package org.ent4j.timetable.feed.udt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.feed.SchoolOf2025.UAI;
import static org.ent4j.timetable.feed.udt.ArchiveMaker.line;
import static org.ent4j.timetable.feed.udt.ArchiveMaker.slip;

import java.nio.charset.Charset;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.SourceTimetable;

class UdtReaderProperties {

    private static final byte[] ZIP = ArchiveMaker.small().published(36).zip();
    private static final List<String> MEMBERS =
            List.copyOf(ArchiveMaker.small().members.keySet());

    private static Imported<SourceTimetable> checked(Imported<SourceTimetable> read) {
        assertThat(read.rows().size() == 1).isEqualTo(read.fatal().isEmpty());
        return read;
    }

    private static Imported<SourceTimetable> zip(byte[] bytes) {
        return checked(UdtReader.read(UdtArchive.zip(FeedSource.bytes("udt.zip", bytes)), UAI));
    }

    @Property(tries = 300)
    void a_cut_zip_never_throws(@ForAll @IntRange(max = 6000) int length) {
        zip(Arrays.copyOf(ZIP, Math.min(length, ZIP.length - 1)));
    }

    @Property(tries = 300)
    void flipped_bytes_of_a_zip_never_throw(
            @ForAll @IntRange(max = 6000) int at, @ForAll @ByteRange(min = -128) byte value) {
        var bytes = ZIP.clone();
        bytes[at % bytes.length] = value;
        zip(bytes);
    }

    @Property(tries = 300)
    void flipped_characters_of_a_table_never_throw(
            @ForAll @IntRange(max = 50) int member, @ForAll @IntRange(max = 4000) int at, @ForAll char value) {
        var made = ArchiveMaker.small();
        made.members.computeIfPresent(MEMBERS.get(member % MEMBERS.size()), (name, text) -> {
            var changed = new StringBuilder(text);
            changed.setCharAt(at % text.length(), value);
            return changed.toString();
        });
        var read = checked(UdtReader.read(made.archive(), UAI));
        Statistics.label("readable").collect(read.fatal().isEmpty());
    }

    @Property(tries = 300)
    void a_cut_table_never_throws(@ForAll @IntRange(max = 50) int member, @ForAll @IntRange(max = 4000) int length) {
        var made = ArchiveMaker.small();
        made.members.computeIfPresent(
                MEMBERS.get(member % MEMBERS.size()),
                (name, text) -> text.substring(0, Math.min(length, text.length() - 1)));
        assertThat(checked(UdtReader.read(made.archive(), UAI)).fatal()).isPresent();
    }

    @Property(tries = 300)
    void random_bytes_are_refused(@ForAll byte[] bytes) {
        assertThat(zip(bytes).fatal()).isPresent();
    }

    /**
     * However lines are glued, a teacher is in class in the half-slots of the lines, and in no others: the oracle is the
     * set of half-slots itself.
     */
    @Property(tries = 300)
    void lessons_cover_the_half_slots_of_their_lines(@ForAll("slots") Set<Integer> numbers, @ForAll Random random) {
        var shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, random);
        var lines = new StringBuilder();
        shuffled.forEach(number -> lines.append(line("L" + number, slip(1 + number / 12, 1 + number % 12), "")));
        var read = checked(UdtReader.read(
                ArchiveMaker.small().table("12", lines.toString()).archive(), UAI));
        var covered = new HashSet<Integer>();
        for (var lesson : read.rows().get(0).lessons()) {
            var minutes = lesson.hours().duration().toMinutes();
            for (var minute = 0; minute < minutes; minute += 30) {
                covered.add(number(
                        lesson.day(), lesson.hours().start().plusMinutes(minute).toSecondOfDay() / 60));
            }
        }
        assertThat(covered).isEqualTo(numbers);
        var total = read.rows().get(0).lessons().stream()
                .map(lesson -> lesson.hours().duration())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(total).isEqualTo(Duration.ofMinutes(30L * numbers.size()));
        Statistics.label("glued")
                .collect(read.rows().get(0).lessons().size() < numbers.size())
                .coverage(c -> c.check(true).percentage(p -> p > 30));
    }

    private static int number(DayOfWeek day, int minute) {
        var half = (minute - 8 * 60) / 30;
        return (day.getValue() - 1) * 12 + (half >= 8 ? half - 4 : half);
    }

    @Provide
    Arbitrary<Set<Integer>> slots() {
        return Arbitraries.integers().between(0, 59).set().ofMinSize(1).ofMaxSize(30);
    }

    /** The rooms of a lesson share its weeks among them, whatever real weeks say. */
    @Property(tries = 100)
    void real_weeks_move_lessons_and_lose_none(@ForAll("realWeeks") List<List<Integer>> weeks) {
        var made = ArchiveMaker.small().table("12", line("1", "M1", ""));
        var civil = 36;
        var held = 0;
        for (var rooms : weeks) {
            var lines = new StringBuilder();
            rooms.forEach(room -> lines.append(line("r" + room, "M1", "salle=" + (room == 0 ? "101" : "LAB"))));
            made.table("12_" + civil++, lines.toString());
            held += rooms.isEmpty() ? 0 : 1;
        }
        var all = new int[weeks.size()];
        Arrays.setAll(all, i -> 36 + i);
        var read = checked(UdtReader.read(made.published(all).archive(), UAI));
        var lesson = read.rows().get(0).lessons().get(0);
        assertThat(read.rows().get(0).lessons()).hasSize(1);
        var first = lesson.weeks().weeks().filter(week -> week <= weeks.size()).count();
        assertThat(first).isEqualTo(held);
        var rooms =
                lesson.resources(ItemKind.ROOM).map(each -> each.weeks().bits()).reduce(0L, (a, b) -> a | b);
        assertThat(rooms).isEqualTo(lesson.weeks().bits());
    }

    @Provide
    Arbitrary<List<List<Integer>>> realWeeks() {
        return Arbitraries.of(0, 1)
                .list()
                .uniqueElements()
                .ofMaxSize(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    @Property(tries = 100)
    void every_line_is_in_a_lesson_or_an_error(@ForAll("lines") List<String> lines) {
        var read = checked(UdtReader.read(
                ArchiveMaker.small().table("12", String.join("", lines)).archive(), UAI));
        var kept = lines.size() - read.rejected();
        assertThat(read.rows().get(0).lessons().isEmpty()).isEqualTo(kept == 0);
        assertThat((long) read.rows().get(0).lessons().size()).isLessThanOrEqualTo(kept);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Combinators.combine(
                        Arbitraries.of("M1", "M2", "M3", "Z9"),
                        Arbitraries.of("6A", "9Z", ""),
                        Arbitraries.of("FR", "ZZ", "***"),
                        Arbitraries.of("LEG", "ZZ", ""),
                        Arbitraries.of("", "1", "8"),
                        Arbitraries.of("0", "5", "77"))
                .as((slip, ofClass, subject, teacher, group, regroupement) -> line(
                        "c",
                        slip,
                        "div=%s mat=%s prof=%s gpe=%s rgpmt=%s"
                                .formatted(ofClass, subject, teacher, group, regroupement)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    @Property(tries = 50)
    void an_encoding_that_is_declared_is_read(@ForAll("encodings") String encoding) {
        var made = ArchiveMaker.small();
        var text = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + made.members.get("UDCal_04.xml");
        var files = new ArrayList<FeedSource>();
        made.members.forEach((name, other) -> files.add(
                name.equals("UDCal_04.xml")
                        ? FeedSource.bytes(name, text.getBytes(Charset.forName(encoding)))
                        : FeedSource.bytes(name, other.getBytes(UTF_8))));
        var read = UdtReader.read(UdtArchive.of("udt", files), UAI);
        assertThat(read.rows().get(0).teachers().get(0).name().usageName()).isEqualTo("LÉGER");
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.of("UTF-8", "ISO-8859-1", "ISO-8859-15", "windows-1252");
    }
}
