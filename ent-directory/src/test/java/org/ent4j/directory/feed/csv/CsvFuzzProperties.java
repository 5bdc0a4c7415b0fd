package org.ent4j.directory.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Lang;

class CsvFuzzProperties {

    private static final List<String> NAMES = List.of("eleves.csv", "responsables.csv", "enseignants.csv");
    private static final List<byte[]> WHOLE = List.of(
            bytes(Tables.PUPILS), bytes(Tables.GUARDIANS.replace("Claire", "\"Claire\"")), bytes(Tables.TEACHERS));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 200)
    void a_file_cut_anywhere_gives_issues_and_nothing_else(
            @ForAll @IntRange(max = 2) int file, @ForAll @IntRange(max = 100_000) int cut) {
        accounted(with(file, Arrays.copyOf(WHOLE.get(file), cut % WHOLE.get(file).length)));
    }

    @Property(tries = 400)
    void changed_bytes_give_issues_and_nothing_else(
            @ForAll @IntRange(max = 2) int file,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 100_000) Integer> places,
            @ForAll byte any,
            @ForAll @IntRange(max = 7) int telling) {
        var bytes = WHOLE.get(file).clone();
        var value = telling < 6 ? (byte) "\";\n\r\0,".charAt(telling) : any;
        places.forEach(place -> bytes[place % bytes.length] = value);

        accounted(with(file, bytes));
    }

    @Property(tries = 100)
    void any_bytes_below_a_header_give_issues_and_nothing_else(@ForAll @Size(max = 300) byte[] bytes) {
        var header = bytes(Tables.PUPILS.lines().findFirst().orElse("") + "\n");
        var whole = Arrays.copyOf(header, header.length + bytes.length);
        System.arraycopy(bytes, 0, whole, header.length, bytes.length);
        accounted(with(0, whole));
    }

    @Property(tries = 40)
    void doubled_and_swapped_headers_give_issues_and_nothing_else(
            @ForAll @IntRange(max = 2) int header, @ForAll @IntRange(max = 2) int body) {
        var first = text(header).lines().findFirst().orElse("");
        accounted(with(body, bytes(first + ";" + first + "\n" + text(body))));
    }

    private static String text(int file) {
        return new String(WHOLE.get(file), StandardCharsets.UTF_8);
    }

    private static List<FeedSource> with(int file, byte[] bytes) {
        return List.of(0, 1, 2).stream()
                .map(each -> FeedSource.bytes(NAMES.get(each), each == file ? bytes : WHOLE.get(each)))
                .toList();
    }

    /** Every row is a person, a part of one, or an issue; and what is good can be imported. */
    private static void accounted(List<FeedSource> files) {
        var feed = Tables.feed(files.toArray(FeedSource[]::new));
        var read = feed.collect();
        var fatal = read.reading().fatal().isPresent();
        Statistics.label("fatal").collect(fatal);
        Statistics.label("row rejected").collect(rejected(read) > 0);

        assertThat(rejected(read))
                .isEqualTo(
                        fatal
                                ? 0
                                : read.reading().issues().stream()
                                        .filter(Issue::costsARow)
                                        .count());
        assertThat(kept(read)).isEqualTo(fatal ? 0 : others(read) + guardianRows(read));
        read.reading().issues().forEach(issue -> assertThat(issue.line(Lang.FR)).isNotBlank());
        if (!fatal) {
            Tables.run(Directory.on(new InMemoryDirectory()), feed);
        }
    }

    private static int rejected(FeedContent read) {
        return read.reading().tallies().stream().mapToInt(Tally::rejected).sum();
    }

    private static int kept(FeedContent read) {
        return read.reading().tallies().stream().mapToInt(Tally::kept).sum();
    }

    private static int others(FeedContent read) {
        return (int) Tables.people(read)
                .filter(person -> person.profil() != Profil.PARENT)
                .count();
    }

    /** Rows of guardians may be one person. */
    private static int guardianRows(FeedContent read) {
        var rows = read.reading().tallies().stream()
                .filter(tally -> tally.category().equals("parent"));
        var guardians = Tables.people(read)
                .filter(person -> person.profil() == Profil.PARENT)
                .count();
        var kept = rows.mapToInt(Tally::kept).sum();
        assertThat(guardians).isLessThanOrEqualTo(kept);
        return kept;
    }
}
