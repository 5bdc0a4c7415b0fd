package org.ent4j.directory.feed.aaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.Tally;
import org.ent4j.model.feed.FeedSource;

class AafFuzzProperties {

    private static final byte[] WHOLE = AafSample.document(
                    AafSample.STRUCTURES
                            + AafSample.SUBJECTS
                            + AafSample.STAFF
                            + AafSample.PUPILS
                            + AafSample.GUARDIANS,
                    "UTF-8")
            .getBytes(StandardCharsets.UTF_8);

    /** Nothing but space and the last bracket may be cut without harm. */
    @Property(tries = 400)
    void a_file_cut_anywhere_is_refused_as_a_whole(@ForAll @IntRange(max = 100_000) int cut) {
        var read = read(Arrays.copyOf(WHOLE, cut % (WHOLE.length - 2)));

        assertThat(read.reading().fatal()).isPresent();
        assertThat(read.reading().issues()).hasSize(1);
        assertThat(read.people()).isEmpty();
    }

    @Property(tries = 600)
    void flipped_bytes_give_issues_and_nothing_else(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 100_000) Integer> places, @ForAll byte value) {
        var bytes = WHOLE.clone();
        places.forEach(place -> bytes[place % bytes.length] = value);

        var read = read(bytes);

        var fatal = read.reading().fatal().isPresent();
        Statistics.label("fatal").collect(fatal);
        var kept = read.reading().tallies().stream().mapToInt(Tally::kept).sum();
        assertThat(kept).isEqualTo(fatal ? 0 : rows(read));
    }

    private static FeedContent read(byte[] bytes) {
        return AafFeed.of(List.of(FeedSource.bytes("fuzz.xml", bytes))).collect();
    }

    private static int rows(FeedContent read) {
        return read.people().size()
                + read.structures().size()
                + read.subjects().size()
                + read.formations().size();
    }
}
