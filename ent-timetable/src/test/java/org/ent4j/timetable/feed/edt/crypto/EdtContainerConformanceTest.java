package org.ent4j.timetable.feed.edt.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.feed.Samples;
import org.junit.jupiter.api.Test;

class EdtContainerConformanceTest {

    private static final PartnerKeys MINE = PartnerKeys.of("ENT4J", ContainerMaker.MINE.getPrivate());

    private static Imported<FeedSource> open(String xml, PartnerKeys keys) {
        return EdtContainer.open(FeedSource.text("edt.xml", xml), keys);
    }

    private static Issue refusal(Imported<FeedSource> read) {
        assertThat(read.rows()).isEmpty();
        assertThat(read.issues()).hasSize(1);
        return read.fatal().orElseThrow();
    }

    @Test
    void the_real_container_is_refused_by_the_names_of_its_partners() {
        var file = Samples.real("edt/Edt_To_LaclasseCom_0134567A.xml");
        var refusal = refusal(EdtContainer.open(FeedSource.file(file), MINE));
        assertThat(refusal.reason()).isEqualTo(new ContainerDefect.NoKey(List.of("INDEXEDUCATION", "LaclasseCom")));
        var wrong = PartnerKeys.of("LaclasseCom", ContainerMaker.MINE.getPrivate());
        assertThat(refusal(EdtContainer.open(FeedSource.file(file), wrong)).code())
                .isEqualTo("edt.container.wrong-key");
    }

    @Test
    void the_real_clear_export_survives_the_way_through_a_container() throws Exception {
        var clear = Files.readAllBytes(Samples.real("edt/Edt_To_LaclasseCom_0134567A_Enclair.xml"));
        var made = ContainerMaker.of(clear, true, true);
        made.uai = "<UAI>0134567A</UAI>";
        var opened = open(made.xml(), MINE);
        assertThat(opened.issues()).isEmpty();
        assertThat(opened.rows().get(0).open().readAllBytes()).isEqualTo(clear);
    }
}
