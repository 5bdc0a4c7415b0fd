package org.ent4j.catalogue.feed.gar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.validation.GarChecks;
import org.ent4j.catalogue.gar.validation.GarFinding;
import org.ent4j.catalogue.gar.validation.ValidationReport;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedDefectsTest {

    /** Told of the archive, which has its own tests. */
    private static final Set<String> OF_ARCHIVE =
            Set.of("CAT-VAL-10", "CAT-VAL-11", "CAT-VAL-12", "CAT-VAL-13", "CAT-VAL-14", "CAT-VAL-15", "CAT-VAL-16");

    static ValidationReport report(SmallExport export) {
        return GarValidator.standard()
                .threads(1)
                .validate("folder", export.sources(), GarProgress.NONE)
                .get();
    }

    static Stream<Planted> defects() {
        return Stream.of(Planted.structure(), Planted.keys(), Planted.links(), Planted.codes(), Planted.files())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_found_in_a_valid_export(GarDegree degree) {
        var report = report(SmallExport.of(degree));

        assertThat(report.findings()).isEmpty();
        assertThat(report.isAccepted()).isTrue();
        assertThat(report.objects()).containsEntry("GAREleve", 6L).containsEntry("GARPersonGroupe", 13L);
    }

    @ParameterizedTest
    @MethodSource("defects")
    void a_planted_defect_is_found_with_its_object_and_nothing_else_is(Planted planted) {
        var export = SmallExport.of(planted.degree());
        planted.spoil().accept(export);

        var report = report(export);

        assertThat(report.counts())
                .extracting(each -> each.check().id())
                .containsExactlyInAnyOrderElementsOf(planted.check());
        var found = report.findings().stream()
                .filter(each -> each.check().id().equals(planted.check().get(0)))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).subject()).hasToString(planted.subject());
        assertThat(found.get(0).file()).endsWith(planted.file());
        for (var lang : Lang.values()) {
            assertThat(found.get(0).text(lang))
                    .doesNotContain(found.get(0).defect().code());
        }
        assertThat(report.isAccepted()).isEqualTo(report.findings().stream().noneMatch(GarFinding::isBlocking));
    }

    @Test
    void every_check_has_a_planted_defect() {
        var planted = defects().flatMap(each -> each.check().stream()).collect(Collectors.toCollection(TreeSet::new));
        planted.addAll(OF_ARCHIVE);

        assertThat(planted)
                .containsExactlyElementsOf(
                        GarChecks.ALL.stream().map(each -> each.id()).toList());
    }
}
