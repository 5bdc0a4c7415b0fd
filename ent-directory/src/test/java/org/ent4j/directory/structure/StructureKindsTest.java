package org.ent4j.directory.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ent4j.directory.structure.StructureKinds.KindRule;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureKindsTest {

    private static Structure structure(String name, String type) {
        return Structure.builder()
                .id(new StructureId("S"))
                .name(name)
                .type(type)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "Z.REMP-DIGNE-AIX_MARS., SANS OBJET, ZONE_DE_REMPLACEMENT, DIR-STR-01",
        "CLG DES ÉRABLES-ac-NANCY, COLLEGE, ETABLISSEMENT, DIR-STR-05",
        "LGT DES SAULES, LYCEE D ENSEIGNEMENT GENERAL ET TECHNOLOGIQUE, ETABLISSEMENT, DIR-STR-05",
        "LES TILLEULS, École élémentaire, ECOLE, DIR-STR-04",
        "Cité scolaire des Ormes, SANS OBJET, CITE_SCOLAIRE, DIR-STR-03",
        "Collège de la cité scolaire des Ormes, COLLEGE, ETABLISSEMENT, DIR-STR-05",
        "RECTORAT DE NANCY, SANS OBJET, SERVICE_ACADEMIQUE, DIR-STR-07",
        "Collège des Frênes, '', ETABLISSEMENT, DIR-STR-09",
    })
    void the_first_rule_that_recognises_a_structure_tells_its_kind(
            String name, String type, StructureKind kind, String rule) {
        var decision = StructureKinds.standard().of(structure(name, type));

        assertThat(decision.outcome()).isEqualTo(kind);
        assertThat(decision.rules()).containsExactly(rule);
        assertThat(decision.reasons()).hasSize(1);
    }

    @Test
    void what_no_rule_recognises_is_unknown_and_says_so() {
        var decision = StructureKinds.standard().of(structure("LES PEUPLIERS", "SANS OBJET"));

        assertThat(decision.outcome()).isEqualTo(StructureKind.INCONNUE);
        assertThat(decision.reasons()).containsExactly(new KindReason.NothingTells("LES PEUPLIERS", "SANS OBJET"));
    }

    @Test
    void a_host_knows_better() {
        var own = StructureKinds.byName("HOST-1", StructureKind.SERVICE_ACADEMIQUE, "LES PEUPLIERS", "our list");
        var decision = StructureKinds.standard().with(List.of(own)).of(structure("Les Peupliers", "COLLEGE"));

        assertThat(decision.outcome()).isEqualTo(StructureKind.SERVICE_ACADEMIQUE);
        assertThat(StructureKinds.standard().rules()).extracting(KindRule::id).doesNotHaveDuplicates();
    }
}
