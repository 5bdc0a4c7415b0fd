package org.ent4j.examples.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.examples.host.GeneratedSchool.SCHOOL;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class CatalogueRightsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private static boolean is(Person person, Profil profil) {
        return person.isPresent() && person.in(SCHOOL).anyMatch(each -> each.profil() == profil);
    }

    @Test
    void a_school_is_set_up_by_its_direction_alone_and_its_mediacentre_by_documentalists_too() {
        var managers = 0;
        for (var seed : IntStream.range(0, 12).toArray()) {
            var school = GeneratedSchool.whereSomeHaveGone(new Random(seed));
            var rights = new CatalogueRights(school.directory(), DAY);
            for (var person : school.people()) {
                var isDirection = is(person, Profil.DIRECTION);
                assertThat(rights.may(person.id(), Task.MANAGE_SERVICES, Scope.school(SCHOOL)))
                        .isEqualTo(isDirection);
                assertThat(rights.may(person.id(), Task.MANAGE_MEDIACENTRE, Scope.school(SCHOOL)))
                        .isEqualTo(isDirection || is(person, Profil.DOCUMENTALISTE));
                assertThat(rights.may(person.id(), Task.MANAGE_SERVICES, Scope.project()))
                        .isFalse();
                managers += isDirection ? 1 : 0;
            }
            assertThat(rights.may(new PersonId("nobody"), Task.MANAGE_SERVICES, Scope.school(SCHOOL)))
                    .isFalse();
            assertThat(rights.may(school.people().get(0).id(), Task.SEE_TRACES, Scope.school(new StructureId("none"))))
                    .isFalse();
        }
        assertThat(managers).isGreaterThan(3);
    }
}
