package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.catalogue.ServiceDesk.ADMIN;
import static org.ent4j.catalogue.ServiceDesk.NOW;
import static org.ent4j.catalogue.ServiceDesk.PEGUY;
import static org.ent4j.catalogue.ServiceDesk.PUPIL;

import java.util.Optional;
import org.ent4j.catalogue.json.CatalogueJson;
import org.ent4j.catalogue.json.ServiceJson;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.marking.AudienceProfile;
import org.ent4j.catalogue.marking.MarkingReason;
import org.ent4j.catalogue.marking.PageTag;
import org.ent4j.catalogue.marking.SchoolMarking;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.UsualServices;
import org.junit.jupiter.api.Test;

class MarkingsTest {

    private static final SchoolMarking ACTIVE =
            new SchoolMarking(PEGUY, true, Optional.of("0571994H"), Optional.of(54L), "MBN", "", "skolengo");
    private static final PageTag.Visit VISIT = new PageTag.Visit("absences", "appel", PUPIL, AudienceProfile.ELEVE);

    private final Markings markings = Markings.of(
            new InMemoryShelf<>(SchoolMarking.FILING, new InMemoryTraces()),
            (who, task, where) -> who.equals(ADMIN) && task == Task.MANAGE_SCHOOL);

    @Test
    void a_school_is_measured_once_its_marking_is_kept_and_no_more_when_it_is_taken_back() {
        var absences = UsualServices.ofPortal(Scope.project()).get(0).service();
        assertThat(markings.tag(absences, PEGUY, VISIT, any -> "x").getLeft()).isEqualTo(new MarkingReason.NotActive());

        markings.keep(ADMIN, NOW, 0, SchoolMarking.none(PEGUY)).get();
        markings.keep(ADMIN, NOW, 1, ACTIVE).get();
        assertThat(markings.tag(absences, PEGUY, VISIT, any -> "x").get().site())
                .isEqualTo(54);

        markings.undo(ADMIN, NOW, PEGUY, 2).get();
        assertThat(markings.tag(absences, PEGUY, VISIT, any -> "x").isLeft()).isTrue();
        assertThat(markings.find(PEGUY).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void a_measure_without_what_it_needs_is_refused_and_a_late_change_too() {
        var nothing = new SchoolMarking(PEGUY, true, Optional.of("0571994A"), Optional.of(0L), "x".repeat(81), "", "");

        assertThat(markings.keep(ADMIN, NOW, 0, nothing).getLeft().rules())
                .containsExactly("CAT-MRQ-01", "CAT-MRQ-02", "CAT-MRQ-03");
        assertThat(markings.keep(PUPIL, NOW, 0, nothing).getLeft()).isInstanceOf(NotEntrusted.class);
        markings.keep(ADMIN, NOW, 0, ACTIVE).get();
        assertThat(markings.keep(ADMIN, NOW, 0, ACTIVE).getLeft()).isInstanceOf(Superseded.class);
    }

    @Test
    void a_marking_is_written_as_always_and_read_back() {
        var text = ServiceJson.markings().write(ACTIVE);

        assertThat(text)
                .isEqualTo("{\"school\":\"0571994H\",\"isActive\":true,\"uai\":\"0571994H\",\"collectivite\":54,"
                        + "\"projet\":\"MBN\",\"plateforme\":\"skolengo\"}");
        assertThat(CatalogueJson.texts().of(SchoolMarking.FILING).read(text)).isEqualTo(ACTIVE);
        assertThat(ServiceJson.markings().read(ServiceJson.markings().write(SchoolMarking.none(PEGUY))))
                .isEqualTo(SchoolMarking.none(PEGUY));
    }
}
