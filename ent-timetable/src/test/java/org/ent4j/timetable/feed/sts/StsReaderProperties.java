package org.ent4j.timetable.feed.sts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.source.SourceTimetable;

class StsReaderProperties {

    private static final byte[] STS = Samples.text("sts/sts_emp.xml").strip().getBytes(UTF_8);
    private static final byte[] EMP = Samples.text("sts/emp_sts.xml").strip().getBytes(UTF_8);

    private static Imported<SourceTimetable> pair(byte[] stsEmp, byte[] empSts) {
        var read = StsReader.readPair(FeedSource.bytes("sts_emp.xml", stsEmp), FeedSource.bytes("emp_sts.xml", empSts));
        assertThat(read.rows().size() == 1).isEqualTo(read.fatal().isEmpty());
        return read;
    }

    @Property(tries = 500)
    void a_cut_file_leaves_no_row(@ForAll @IntRange(max = 5000) int length, @ForAll boolean descending) {
        var read = descending
                ? pair(Arrays.copyOf(STS, length % STS.length), EMP)
                : pair(STS, Arrays.copyOf(EMP, length % EMP.length));
        assertThat(read.rows()).isEmpty();
        assertThat(read.issues()).hasSize(1);
    }

    @Property(tries = 1000)
    void flipped_bytes_never_throw(
            @ForAll @IntRange(max = 5000) int at, @ForAll @ByteRange(min = 32) byte value, @ForAll boolean descending) {
        var sts = STS.clone();
        var emp = EMP.clone();
        var damaged = descending ? sts : emp;
        damaged[at % damaged.length] = value;
        Statistics.label("readable").collect(pair(sts, emp).fatal().isEmpty()).coverage(c -> {
            c.check(true).percentage(p -> p > 5);
            c.check(false).percentage(p -> p > 5);
        });
    }

    @Property(tries = 500)
    void renamed_tags_never_throw(@ForAll("names") String from, @ForAll("names") String to) {
        var emp = new String(EMP, UTF_8).replaceAll("(</?)" + from + "\\b", "$1" + to);
        var sts = new String(STS, UTF_8).replaceAll("(</?)" + from + "\\b", "$1" + to);
        pair(sts.getBytes(UTF_8), emp.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "UAJ",
                "ANNEE_SCOLAIRE",
                "ALTERNANCES",
                "ALTERNANCE",
                "SEMAINES",
                "DATE_DEBUT_SEMAINE",
                "SALLE_COURS",
                "DIVISIONS",
                "DIVISION",
                "GROUPES",
                "GROUPE",
                "SERVICES",
                "SERVICE",
                "ENSEIGNANTS",
                "ENSEIGNANT",
                "COURS",
                "JOUR",
                "DUREE",
                "MATIERE",
                "INDIVIDU",
                "NOM_USAGE",
                "DATE_NAISSANCE",
                "DIVISION_APPARTENANCE");
    }
}
