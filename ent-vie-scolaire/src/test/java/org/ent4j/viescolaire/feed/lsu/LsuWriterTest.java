package org.ent4j.viescolaire.feed.lsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.Random;
import java.util.stream.IntStream;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.viescolaire.lsu.LivretFile;
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.lsu.PeriodicReport;
import org.junit.jupiter.api.Test;

class LsuWriterTest {

    private static LivretFile withReports() {
        return IntStream.range(0, 100)
                .mapToObj(seed -> VariedLivret.of(new Random(seed), LsuVersion.V7_0))
                .filter(file -> !file.periodicReports().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Each is asked for when those before it are out, but for what the buffer holds. */
    @Test
    void bilans_are_asked_for_one_at_a_time() throws IOException {
        var file = withReports();
        var report = file.periodicReports().get(0);
        var out = new Counting();
        var most = new long[1];
        var reports = new Iterator<PeriodicReport>() {
            private int given;
            private long atStart = -1;

            @Override
            public boolean hasNext() {
                return given < 2_000;
            }

            @Override
            public PeriodicReport next() {
                atStart = atStart < 0 ? out.bytes : atStart;
                given++;
                most[0] = Math.max(most[0], given - (out.bytes - atStart) / 300);
                return report;
            }
        };

        LsuWriter.of(LsuVersion.V7_0).write(file, reports, Collections.emptyIterator(), out);

        assertThat(reports.given).isEqualTo(2_000);
        assertThat(most[0]).isLessThan(1_000);
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }
    }

    @Test
    void a_version_before_4_has_no_link_to_a_language() {
        var file = IntStream.range(0, 100)
                .mapToObj(seed -> VariedLivret.of(new Random(seed), LsuVersion.V7_0))
                .filter(each ->
                        each.disciplines().stream().anyMatch(it -> it.language().isPresent()))
                .findFirst()
                .orElseThrow();

        assertThat(LsuRoundTripProperties.written(file, LsuVersion.V7_0)).contains("id-lv=");
        assertThat(LsuRoundTripProperties.written(file, LsuVersion.V3_0)).doesNotContain("id-lv=");
    }

    @Test
    void an_element_that_cannot_be_read_is_left_out_and_told_with_its_place() {
        var written = LsuRoundTripProperties.written(withReports(), LsuVersion.V7_0)
                .replaceFirst("date-scolarite=\"[^\"]*\"", "date-scolarite=\"hier\"");
        var read = LsuReader.read(FeedSource.text("livret.xml", written));

        assertThat(read.isComplete()).isFalse();
        assertThat(read.rows().get(0).periodicReports())
                .hasSize(withReports().periodicReports().size() - 1);
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("lsu.not-a-date");
            assertThat(issue.where().line()).isPositive();
            assertThat(issue.where().element()).startsWith("EL_");
        });
    }
}
