package org.ent4j.directory.feed.siecle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;

class SiecleProperties {

    private static final List<byte[]> WHOLE =
            SiecleSample.files().stream().map(SiecleArchiveTest::bytes).toList();

    private static FeedContent read(List<byte[]> files) {
        var sources = new ArrayList<FeedSource>();
        files.forEach(bytes -> sources.add(FeedSource.bytes(sources.size() + ".xml", bytes)));
        return SiecleFeed.of(sources).collect();
    }

    private static List<byte[]> with(int index, byte[] bytes) {
        var files = new ArrayList<>(WHOLE);
        files.set(index, bytes);
        return files;
    }

    /** Nothing but space and the last bracket may be cut without harm. */
    @Property(tries = 300)
    void a_file_cut_anywhere_refuses_them_all(
            @ForAll @IntRange(max = 3) int file, @ForAll @IntRange(max = 100_000) int cut) {
        var whole = WHOLE.get(file);
        var read = read(with(file, Arrays.copyOf(whole, cut % (whole.length - 2))));

        assertThat(read.reading().issues()).singleElement().matches(Issue::isFatal);
        assertThat(read.people()).isEmpty();
        assertThat(read.structures()).isEmpty();
    }

    @Property(tries = 500)
    void flipped_bytes_give_issues_and_nothing_else(
            @ForAll @IntRange(max = 3) int file,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 100_000) Integer> places,
            @ForAll byte value) {
        var bytes = WHOLE.get(file).clone();
        places.forEach(place -> bytes[place % bytes.length] = value);

        var read = read(with(file, bytes));

        Statistics.label("fatal").collect(read.reading().fatal().isPresent());
        everyRowHasItsFate(read);
    }

    /** Codes and dates that look right and are wrong, so that the XML stays good and rows fall. */
    @Property(tries = 500)
    void digits_that_change_cost_rows_and_never_more(
            @ForAll @IntRange(max = 3) int file,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 100_000) Integer> places,
            @ForAll @IntRange(max = 9) int digit) {
        var bytes = WHOLE.get(file).clone();
        var digits = places(bytes);
        places.forEach(place -> bytes[digits.get(place % digits.size())] = (byte) ('0' + digit));

        var read = read(with(file, bytes));

        Statistics.label("rows fall").collect(read.reading().issues().stream().anyMatch(Issue::costsARow));
        Statistics.label("refused").collect(read.reading().fatal().isPresent());
        everyRowHasItsFate(read);
    }

    private static List<Integer> places(byte[] bytes) {
        var all = new ArrayList<Integer>();
        // what comes before is the declaration and the header
        var start = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("<DONNEES>");
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                all.add(i);
            }
        }
        return all;
    }

    private static void everyRowHasItsFate(FeedContent read) {
        var reading = read.reading();
        if (reading.fatal().isPresent()) {
            assertThat(read.people()).isEmpty();
            assertThat(reading.tallies()).isEmpty();
        } else {
            assertThat(kept(read, "ELEVE") + kept(read, "PERSONNE"))
                    .isEqualTo(read.people().size());
            assertThat(kept(read, "RESPONSABLE_ELEVE"))
                    .isEqualTo(read.people().stream()
                            .mapToInt(row -> row.value().guardians().size())
                            .sum());
            assertThat(kept(read, "MEF")).isEqualTo(read.formations().size());
            everyLinkLeadsToSomebody(read);
        }
    }

    private static void everyLinkLeadsToSomebody(FeedContent read) {
        var ids = read.people().stream().map(row -> row.value().id()).collect(Collectors.toSet());
        assertThat(read.people())
                .allSatisfy(row -> assertThat(row.value().guardians())
                        .extracting(Guardianship::guardian)
                        .allMatch(ids::contains));
    }

    private static int kept(FeedContent read, String category) {
        return read.reading().tallies().stream()
                .filter(tally -> tally.category().equals(category))
                .mapToInt(Tally::kept)
                .sum();
    }

    @Property(tries = 100)
    void the_order_of_the_files_does_not_matter(@ForAll("subsets") List<FeedSource> files, @ForAll Random random) {
        var shuffled = new ArrayList<>(files);
        java.util.Collections.shuffle(shuffled, random);

        assertThat(SiecleFeed.of(shuffled).collect().people())
                .isEqualTo(SiecleFeed.of(files).collect().people());
        assertThat(SiecleFeed.of(shuffled).collect().reading())
                .isEqualTo(SiecleFeed.of(files).collect().reading());
        Statistics.label("files").collect(files.size());
    }

    /** Some of the files, under names that sort in any order; some with defects. */
    @Provide
    Arbitrary<List<FeedSource>> subsets() {
        var files = new ArrayList<>(SiecleSample.files());
        files.add(SiecleSample.file("zz.xml", "BEE_GEOGRAPHIQUE", ""));
        files.add(SiecleSample.file("aa.xml", "BEE_ELEVES", "0869902W", "2026", ""));
        return Arbitraries.of(files).set().ofMinSize(1).map(List::copyOf);
    }

    /** Pupils of few names, numbers and divisions, so that they collide. */
    @Property(tries = 200)
    void of_many_rows_each_number_is_kept_once(@ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> ids) {
        var pupils = new StringBuilder();
        ids.forEach(id -> pupils.append(SiecleSample.pupil(
                "20" + id,
                "NOM_DE_FAMILLE=X",
                "PRENOM=Y",
                "ID_NATIONAL=12345678" + id % 2 + "AB",
                "DATE_NAISS=01/01/2014")));
        var places = new StringBuilder();
        new HashSet<>(ids).forEach(id -> places.append(SiecleSample.in("20" + id, "D=6A")));

        var read = SiecleFeed.of(List.of(SiecleSample.eleves(pupils.toString(), places.toString())))
                .collect();

        var parities = ids.stream().map(id -> id % 2).distinct().count();
        assertThat(read.people()).hasSize((int) parities);
        assertThat(read.reading().tallies())
                .filteredOn(tally -> tally.category().equals("ELEVE"))
                .allMatch(tally -> tally.read() == ids.size());
    }
}
