package org.ent4j.directory.feed.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.model.feed.FeedSource;

class OneRosterFuzzProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Property(tries = 150)
    void a_file_cut_anywhere_gives_issues_and_good_rows(
            @ForAll @IntRange(max = 8) int file, @ForAll @IntRange(max = 10_000) int cut) throws IOException {
        var files = sources();
        var whole = files.get(file).open().readAllBytes();
        files.set(file, FeedSource.bytes(files.get(file).name(), Arrays.copyOf(whole, cut % whole.length)));

        check(read(files));
    }

    @Property(tries = 200)
    void flipped_bytes_give_issues_and_nothing_else(
            @ForAll @IntRange(max = 8) int file,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 10_000) Integer> places,
            @ForAll byte value)
            throws IOException {
        var files = sources();
        var bytes = files.get(file).open().readAllBytes();
        places.forEach(place -> bytes[place % bytes.length] = value);
        files.set(file, FeedSource.bytes(files.get(file).name(), bytes));

        check(read(files));
    }

    @Property(tries = 60)
    void whatever_files_are_missing_or_doubled_in_content_the_rest_is_read(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 8) Integer> taken, @ForAll boolean doubled)
            throws IOException {
        var files = sources();
        for (var each : taken) {
            var source = files.get(each);
            var text = new String(source.open().readAllBytes(), StandardCharsets.UTF_8);
            files.set(each, FeedSource.text(doubled ? source.name() : "gone.csv", text + text));
        }

        check(read(files));
    }

    private static List<FeedSource> sources() {
        return new ArrayList<>(OneRosterSample.v12().sources());
    }

    private static FeedContent read(List<FeedSource> files) {
        return OneRosterFeed.of(OneRosterFiles.of("fuzz", files)).on(TODAY).collect();
    }

    /** A reading is unusable and empty, or keeps as many users as it says; and then it can be planned and applied. */
    private static void check(FeedContent read) {
        var fatal = read.reading().fatal().isPresent();
        Statistics.label("fatal").collect(fatal);
        Statistics.label("nobody may disappear")
                .collect(!read.reading().coverage().complete());
        var kept = read.reading().tallies().stream()
                .filter(tally -> tally.category().equals("users"))
                .mapToInt(Tally::kept)
                .sum();
        assertThat(read.people()).hasSize(fatal ? 0 : kept);
    }

    @Property(tries = 40)
    void a_directory_takes_whatever_is_left(
            @ForAll @IntRange(max = 8) int file, @ForAll @IntRange(max = 10_000) int place, @ForAll byte value)
            throws IOException {
        var files = sources();
        var bytes = files.get(file).open().readAllBytes();
        bytes[place % bytes.length] = value;
        files.set(file, FeedSource.bytes(files.get(file).name(), bytes));
        var directory = Directory.on(new InMemoryDirectory());

        var plan = directory.plan(OneRosterFeed.of(OneRosterFiles.of("fuzz", files)), ImportPolicy.usual(TODAY));

        plan.peek(good -> assertThat(directory.apply(good).isRight()).isTrue());
    }
}
