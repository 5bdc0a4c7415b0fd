package org.ent4j.catalogue.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.rubrique.BinEntry;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriqueId;
import org.ent4j.catalogue.rubrique.RubriqueKind;
import org.ent4j.catalogue.rubrique.RubriquePlace;
import org.ent4j.catalogue.rubrique.RubriqueState;
import org.ent4j.catalogue.rubrique.RubriqueTool;
import org.ent4j.catalogue.rubrique.ToolRights;
import org.ent4j.catalogue.rubrique.Visibility;
import org.ent4j.catalogue.rubrique.YearMove;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class RubriqueJsonTest {

    private static final Rubrique FULL = Rubrique.builder()
            .id(new RubriqueId("groupe-G1"))
            .scope(Scope.school(new StructureId("0570001A")))
            .label("Club échecs")
            .kind(RubriqueKind.TEMPORARY)
            .state(RubriqueState.IN_BIN)
            .place(RubriquePlace.inService("clubs"))
            .visibility(new Visibility.Population("eleves-6e"))
            .addManagers(new PersonId("ruiz"))
            .addMembers(new PersonId("tom"), new PersonId("lea"))
            .putTools(RubriqueTool.BLOG, new ToolRights(Set.of(Profil.ELEVE), Set.of(), Set.of()))
            .formerGroup("G1")
            .bin(new BinEntry(LocalDate.of(2027, 7, 5), LocalDate.of(2028, 7, 5), Optional.of(new SchoolYear(2026))))
            .yearMove(new YearMove(new SchoolYear(2025), RubriquePlace.NOWHERE))
            .build();

    @Test
    void the_text_is_that_of_before() {
        var text = RubriqueJson.text();

        assertThat(text.write(FULL))
                .isEqualTo("{\"bin\":{\"since\":\"2027-07-05\",\"until\":\"2028-07-05\",\"year\":{\"start\":2026}},"
                        + "\"formerGroup\":\"G1\",\"id\":\"groupe-G1\",\"kind\":\"TEMPORARY\",\"label\":\"Club échecs\","
                        + "\"managers\":[\"ruiz\"],\"members\":[\"lea\",\"tom\"],\"place\":{\"service\":\"clubs\"},"
                        + "\"scope\":{\"type\":\"OfSchool\",\"school\":\"0570001A\"},\"state\":\"IN_BIN\","
                        + "\"tools\":{\"BLOG\":{\"readers\":[\"ELEVE\"]}},"
                        + "\"visibility\":{\"type\":\"Population\",\"rule\":\"eleves-6e\"},"
                        + "\"yearMove\":{\"year\":{\"start\":2025},\"from\":{}}}");
        assertThat(text.read(text.write(FULL))).isEqualTo(FULL);
    }
}
