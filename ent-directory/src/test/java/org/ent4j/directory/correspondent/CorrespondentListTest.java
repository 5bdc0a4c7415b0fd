package org.ent4j.directory.correspondent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class CorrespondentListTest {

    private static final StructureId SCHOOL = new StructureId("0869901V");
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private final Person head = person("1", Profil.DIRECTION, SCHOOL);
    private final Person muller = person("2", Profil.ENSEIGNANT, SCHOOL);
    private final CorrespondentList named = CorrespondentList.empty(SCHOOL)
            .name(muller, CorrespondentRole.ADMINISTRATEUR_ENT, head, OCTOBER)
            .get();

    private static Person person(String number, Profil profil, StructureId school) {
        var key = new SourceKey("AAF", "13", number);
        return Person.builder()
                .id(key.personId())
                .addKeys(key)
                .name(PersonName.of("MULLER", "Anne"))
                .profil(profil)
                .addAffiliations(Affiliation.builder()
                        .structure(school)
                        .source("AAF")
                        .profil(profil)
                        .build())
                .build();
    }

    @Test
    void the_direction_names_correspondents_and_ends_them_during_the_year() {
        var november = OCTOBER.plusMonths(1);
        var ended = named.end(muller.id(), CorrespondentRole.ADMINISTRATEUR_ENT, head, november)
                .get();

        assertThat(named.isCorrespondent(muller.id(), OCTOBER.minusDays(1))).isFalse();
        assertThat(named.isCorrespondent(muller.id(), november)).isTrue();
        assertThat(ended.isCorrespondent(muller.id(), november.minusDays(1))).isTrue();
        assertThat(ended.isCorrespondent(muller.id(), november)).isFalse();
        assertThat(ended.all()).singleElement().satisfies(each -> {
            assertThat(each.namedBy()).isEqualTo(head.id());
            assertThat(each.endedBy()).contains(head.id());
        });
    }

    @Test
    void naming_twice_changes_nothing_and_one_person_may_have_two_roles() {
        var again = named.name(muller, CorrespondentRole.ADMINISTRATEUR_ENT, head, OCTOBER.plusDays(1))
                .get();
        var both = again.name(muller, CorrespondentRole.REFERENT_NUMERIQUE, head, OCTOBER.plusDays(1))
                .get();

        assertThat(again).isEqualTo(named);
        assertThat(both.on(OCTOBER.plusDays(1)))
                .extracting(Correspondent::role)
                .containsExactly(CorrespondentRole.ADMINISTRATEUR_ENT, CorrespondentRole.REFERENT_NUMERIQUE);
    }

    @Test
    void only_the_administrator_reports_incidents() {
        var referent = CorrespondentList.empty(SCHOOL)
                .name(muller, CorrespondentRole.REFERENT_NUMERIQUE, head, OCTOBER)
                .get();

        assertThat(named.mayReportIncidents(muller.id(), OCTOBER)).isTrue();
        assertThat(referent.isCorrespondent(muller.id(), OCTOBER)).isTrue();
        assertThat(referent.mayReportIncidents(muller.id(), OCTOBER)).isFalse();
    }

    @Test
    void nobody_else_names_and_nobody_from_outside_is_named() {
        var other = new StructureId("0000001B");
        var foreignHead = person("3", Profil.DIRECTION, other);
        var pupil = person("4", Profil.ELEVE, SCHOOL);

        assertThat(named.name(muller, CorrespondentRole.CPE, muller, OCTOBER).getLeft())
                .isEqualTo(new CorrespondentRefusal.NotOfTheDirection(muller.id(), SCHOOL));
        assertThat(named.end(muller.id(), CorrespondentRole.CPE, foreignHead, OCTOBER)
                        .isLeft())
                .isTrue();
        assertThat(named.name(pupil, CorrespondentRole.AUTRE, head, OCTOBER).getLeft())
                .isEqualTo(new CorrespondentRefusal.NotOfTheSchool(pupil.id(), SCHOOL));
        assertThat(named.name(muller.disappeared(OCTOBER), CorrespondentRole.AUTRE, head, OCTOBER)
                        .isLeft())
                .isTrue();
        assertThat(named.name(muller, CorrespondentRole.CPE, head, OCTOBER.minusDays(1))
                        .getLeft())
                .isEqualTo(new CorrespondentRefusal.InThePast(OCTOBER.minusDays(1), OCTOBER));
    }

    @Test
    void who_has_left_the_school_is_no_correspondent_any_more() {
        var robot = new PersonId("directory");
        var november = OCTOBER.plusMonths(1);

        assertThat(named.endThoseGone(id -> true, robot, november)).isEqualTo(named);
        assertThat(named.endThoseGone(id -> false, robot, november).on(november))
                .isEmpty();
    }
}
