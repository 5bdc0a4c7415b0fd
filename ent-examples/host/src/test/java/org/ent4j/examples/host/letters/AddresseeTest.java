package org.ent4j.examples.host.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class AddresseeTest {

    private static final Person FATHER = person("1", "X", Profil.PARENT);

    private static Person person(String key, String name, Profil profil) {
        var from = new SourceKey("AAF", "13", key);
        return Person.builder()
                .id(from.personId())
                .addKeys(from)
                .name(PersonName.of(name, "Jo"))
                .profil(profil)
                .build();
    }

    private static Ward ward(String name, String classCode, Authority authority) {
        return new Ward(
                person(name, name, Profil.ELEVE),
                classCode,
                new Guardianship(new PersonId("AAF:13:1"), "10", authority, false, false, false));
    }

    @Test
    void a_letter_lies_with_a_child_over_whom_there_is_authority() {
        var father = new Addressee(
                FATHER, "", List.of(ward("ZOE", "6A", Authority.NONE), ward("TOM", "5B", Authority.LEGAL)));

        assertThat(father.pile()).isEqualTo("6A");
        assertThat(father.underAuthority().pile()).isEqualTo("5B");
        assertThat(father.underAuthority().wards()).hasSize(1);
    }

    @Test
    void without_authority_over_anybody_the_links_stay_for_the_reason_to_be_told() {
        var father = new Addressee(FATHER, "", List.of(ward("ZOE", "6A", Authority.NONE)));

        assertThat(father.underAuthority()).isEqualTo(father);
    }
}
