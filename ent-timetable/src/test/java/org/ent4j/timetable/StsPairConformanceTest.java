package org.ent4j.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.feed.sts.StsReader;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.Rapprochement;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The known pairs of STS files, reconciled with a school that has what their descending files declare. */
class StsPairConformanceTest {

    @ParameterizedTest
    @CsvSource({"case1, ''", "case2, CLASS 3B", "case3, ''", "case4, CLASS 3B"})
    void what_the_descending_file_declares_is_matched_and_the_rest_is_open(String name, String unknown) {
        var plan = plan(name);

        assertThat(plan.open())
                .extracting(line -> line.item().kind() + " " + line.item().key())
                .containsExactlyElementsOf(unknown.isEmpty() ? List.of() : List.of(unknown));
        assertThat(plan.of(Fate.UNCHANGED))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.match().settled().map(HostItem::key))
                        .contains(line.item().key()));
        assertThat(plan.of(Fate.CREATE)).extracting(line -> line.item().kind()).containsOnly("ROOM");
    }

    private static TimetablePlan plan(String name) {
        var down = FeedSource.file(Samples.real("sts/" + name + "/sts_emp.xml"));
        var up = FeedSource.file(Samples.real("sts/" + name + "/emp_sts.xml"));
        var declared = StsReader.readSts(down).rows().get(0);
        var file = StsReader.readPair(down, up).rows().get(0);
        return Rapprochement.of(new StructureId(file.uai().value()), RapprochementPolicy.usual())
                .plan(file, HostOfFile.items(declared), Correspondences.none());
    }
}
