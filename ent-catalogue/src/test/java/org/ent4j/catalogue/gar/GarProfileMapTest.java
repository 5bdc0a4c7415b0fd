package org.ent4j.catalogue.gar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GarProfileMapTest {

    private static Optional<String> profile(GarProfileMap map, GarRole role, String... functions) {
        return map.of(GarPlace.builder()
                        .school(Handed.COLLEGE)
                        .role(role)
                        .addFunctions(functions)
                        .build())
                .map(GarProfile::code);
    }

    @ParameterizedTest
    @CsvSource({
        "DIR, National_dir, National_dir",
        "EDU, National_evs, National_evs",
        "AED, National_evs, National_evs",
        "CPE, National_evs, none",
        "ASH, National_evs, National_eta",
        "ORI, National_evs, National_eta",
        "FIJ, National_evs, National_ens",
        "DOC, National_doc, National_doc",
        "CIO, National_doc, none",
        "COL, National_col, none",
        "COLTER, National_eta, National_col",
        "ADM, National_eta, National_eta",
        "INS, National_eta, none",
        "INJ, National_evs, none",
        "ELE, National_eta, none",
        "XYZ, National_eta, none"
    })
    void staff_have_the_profile_that_each_exporter_gives(String function, String garConnector, String alambic) {
        assertThat(profile(GarProfileMap.GAR_CONNECTOR, GarRole.STAFF, function))
                .hasValue(garConnector);
        assertThat(profile(GarProfileMap.ALAMBIC, GarRole.STAFF, function).orElse("none"))
                .isEqualTo(alambic);
    }

    @Test
    void pupils_and_teachers_need_no_function() {
        assertThat(profile(GarProfileMap.GAR_CONNECTOR, GarRole.PUPIL)).hasValue("National_elv");
        assertThat(profile(GarProfileMap.GAR_CONNECTOR, GarRole.TEACHER)).hasValue("National_ens");
        assertThat(profile(GarProfileMap.GAR_CONNECTOR, GarRole.TEACHER, "DOC")).hasValue("National_doc");
        assertThat(profile(GarProfileMap.GAR_CONNECTOR, GarRole.TEACHER, "DOC", "ENS"))
                .hasValue("National_ens");
        assertThat(profile(GarProfileMap.GAR_CONNECTOR, GarRole.STAFF)).hasValue("National_eta");
        assertThat(profile(GarProfileMap.ALAMBIC, GarRole.STAFF)).isEmpty();
    }

    @Test
    void of_several_functions_the_strongest_counts() {
        assertThat(profile(GarProfileMap.GAR_CONNECTOR, GarRole.STAFF, "EDU", "DIR"))
                .hasValue("National_dir");
        assertThat(profile(GarProfileMap.ALAMBIC, GarRole.STAFF, "INS", "ADM")).hasValue("National_eta");
    }

    @Test
    void an_academie_may_have_a_map_of_its_own() {
        var own = new GarProfileMap(Map.of("XYZ", GarProfile.COL), Optional.empty());

        assertThat(profile(own, GarRole.STAFF, "xyz")).hasValue("National_col");
        assertThat(profile(own, GarRole.STAFF, "DIR")).isEmpty();
    }
}
