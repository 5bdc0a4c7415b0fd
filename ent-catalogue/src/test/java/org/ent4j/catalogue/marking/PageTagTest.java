package org.ent4j.catalogue.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.ent4j.catalogue.marking.PageTag.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class PageTagTest {

    private static final StructureId PEGUY = new StructureId("0571994H");
    private static final SchoolMarking SCHOOL =
            new SchoolMarking(PEGUY, true, Optional.of("0571994H"), Optional.of(54L), "MBN", "", "skolengo");
    private static final Visit VISIT =
            new Visit("universalis", "accueil", new PersonId("eleve-1"), AudienceProfile.ELEVE);

    @Test
    void a_page_says_what_it_is_and_not_who_comes() {
        var marking = ServiceMarking.of(DnmaService.RESSOURCE_DOCUMENTAIRE, "Universalis");

        var tag = PageTag.of(marking, SCHOOL, VISIT, any -> "x9f3").get();

        assertThat(tag.properties())
                .containsOnlyKeys("SERVICE", "TYPE", "OUTIL", "UAI", "PROJET", "PLATEFORME", "PROFIL")
                .containsEntry("TYPE", "TIERS")
                .containsEntry("SERVICE", "Ressource documentaire");
        assertThat(tag.visitor()).isEqualTo("x9f3");
        assertThat(tag.toString()).doesNotContain("eleve-1");
        assertThat(tag.level2()).isEqualTo("0571994H");
        assertThat(tag.site()).isEqualTo(54);
        assertThat(tag.page()).isEqualTo("universalis::accueil");
    }

    @Test
    void a_service_without_a_tool_is_of_the_ent() {
        assertThat(ServiceMarking.of(DnmaService.ABSENCES).type()).isEqualTo(MarkingType.NATIF);
        assertThat(PageTag.of(ServiceMarking.of(DnmaService.ABSENCES), SCHOOL, VISIT, any -> "x")
                        .get()
                        .properties())
                .doesNotContainKey("OUTIL");
    }

    @Test
    void a_school_that_is_not_measured_is_not_marked() {
        var marking = ServiceMarking.of(DnmaService.ABSENCES);
        var off = new SchoolMarking(PEGUY, false, SCHOOL.uai(), SCHOOL.collectivite(), "", "", "");
        var noUai = new SchoolMarking(PEGUY, true, Optional.empty(), SCHOOL.collectivite(), "", "", "");
        var nobody = new SchoolMarking(PEGUY, true, SCHOOL.uai(), Optional.empty(), "", "", "");

        assertThat(PageTag.of(marking, off, VISIT, any -> "x").getLeft()).isEqualTo(new MarkingReason.NotActive());
        assertThat(PageTag.of(marking, noUai, VISIT, any -> "x").getLeft()).isEqualTo(new MarkingReason.NoUai());
        assertThat(PageTag.of(marking, nobody, VISIT, any -> "x").getLeft())
                .isEqualTo(new MarkingReason.NoCollectivite());
    }

    @Test
    void a_port_that_gives_keys_as_pseudonyms_is_a_mistake() {
        assertThatThrownBy(() -> PageTag.of(ServiceMarking.of(DnmaService.ABSENCES), SCHOOL, VISIT, PersonId::value))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("eleve-1");
    }

    @Test
    void the_marking_plan_has_25_services_known_by_column_and_label() {
        assertThat(DnmaService.values()).hasSize(25).allSatisfy(each -> {
            assertThat(DnmaService.of(each.column())).contains(each);
            assertThat(DnmaService.of(each.label().fr().toUpperCase(Locale.ROOT)))
                    .contains(each);
        });
        assertThat(DnmaService.of("Ressources en ligne")).contains(DnmaService.RESSOURCE_DOCUMENTAIRE);
        assertThat(DnmaService.of("autre")).isEmpty();
    }
}
