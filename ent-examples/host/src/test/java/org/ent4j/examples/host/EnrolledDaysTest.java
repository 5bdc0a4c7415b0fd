package org.ent4j.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.ent4j.directory.membership.Membership;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.person.MembershipKey;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.directory.spi.Memberships;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class EnrolledDaysTest {

    private static final StructureId SCHOOL = new StructureId("0350122T");
    private static final PersonId STAYS = new PersonId("anne");
    private static final PersonId CAME_AND_LEFT = new PersonId("bruno");
    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 1);
    private static final LocalDate CAME = LocalDate.of(2026, 10, 5);
    private static final LocalDate LEFT = LocalDate.of(2026, 12, 18);

    private final EnrolledDays enrolled = new EnrolledDays(
            record(List.of(
                    new MembershipPeriod(pupil(STAYS), Period.since(BEGIN)),
                    new MembershipPeriod(pupil(CAME_AND_LEFT), Period.between(CAME, LEFT)))),
            SCHOOL);

    @Test
    void who_came_and_left_within_the_year_is_enrolled_from_the_one_day_to_the_other() {
        var days = enrolled.of(CAME_AND_LEFT);

        assertThat(List.of(CAME, CAME.plusDays(10), LEFT)).allMatch(days);
        assertThat(List.of(BEGIN, CAME.minusDays(1), LEFT.plusDays(1))).noneMatch(days);
        assertThat(enrolled.of(STAYS)).accepts(BEGIN, LEFT.plusDays(100));
    }

    @Test
    void before_the_record_begins_everybody_is_enrolled() {
        assertThat(enrolled.of(CAME_AND_LEFT)).accepts(BEGIN.minusDays(1));
        assertThat(enrolled.of(new PersonId("nobody")))
                .accepts(BEGIN.minusDays(1))
                .rejects(BEGIN);
    }

    private static Membership pupil(PersonId person) {
        return new Membership(person, SCHOOL, "test", MembershipKey.of(MembershipKind.PROFIL, Profil.ELEVE.name()));
    }

    private static Memberships record(List<MembershipPeriod> periods) {
        return new Memberships() {
            @Override
            public List<MembershipPeriod> of(Collection<PersonId> people) {
                return periods.stream()
                        .filter(period -> people.contains(period.person()))
                        .toList();
            }

            @Override
            public List<MembershipPeriod> find(Query query) {
                return periods.stream().filter(query::finds).toList();
            }
        };
    }
}
