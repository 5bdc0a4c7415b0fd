package org.ent4j.catalogue.esidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ent4j.catalogue.portal.MailAddress;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.catalogue.pronote.MadeUp;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class BorrowersExportTest {

    private static BorrowersExport export(StatusTable table, PortalPerson... people) {
        return BorrowersExport.of(
                new Roster(List.of(MadeUp.school(MadeUp.COLLEGE, "9990001")), List.of(people)), table, new Random(1));
    }

    private static BorrowersExport export(PortalPerson... people) {
        return export(StatusTable.USUAL, people);
    }

    @Test
    void a_pupil_has_the_address_of_the_first_parent_with_a_telephone() {
        var zoe = export(
                        MadeUp.parent("p1", "MARTIN", "Paul"),
                        MadeUp.parent("p2", "MARTIN", "Léa", "0600000002"),
                        MadeUp.pupil("e1", "Martin", "Zoé", "2012-09-28", "p1", "p2"))
                .borrowers()
                .get(0);

        assertThat(zoe)
                .isEqualTo(new Borrower(
                        "MARTIN Zoé",
                        "28/09/2012",
                        "3 rue p2",
                        "57050",
                        "LONGEVILLE",
                        "0600000002",
                        "",
                        "Elève",
                        Optional.of("3A"),
                        "e1.compte",
                        zoe.password(),
                        "e1"));
        assertThat(zoe.password()).matches("[A-Za-z0-9]{7}");
    }

    @Test
    void where_no_parent_has_a_telephone_the_first_counts() {
        var export = export(
                MadeUp.parent("p1", "MARTIN", "Paul"),
                MadeUp.parent("p2", "MARTIN", "Léa"),
                MadeUp.pupil("e1", "MARTIN", "Zoé", "2012-09-28", "p2", "p1"));

        assertThat(export.borrowers().get(0).address()).isEqualTo("3 rue p2");
        assertThat(export.remarks().get(0).reason().toString()).contains("téléphone, courriel");
    }

    @Test
    void a_pupil_without_parents_has_his_own_address_and_it_is_told() {
        var pupil = MadeUp.person("e1", Profil.ELEVE, "A", "B")
                .born(LocalDate.of(2012, 1, 1))
                .address(new MailAddress(List.of("1", "2", "3", "4", "5"), "57000", "METZ", ""))
                .build();

        assertThat(export(pupil).borrowers().get(0).address()).isEqualTo("1 2 3 4");
        assertThat(export(pupil).remarks())
                .allMatch(remark -> remark.severity() == Severity.WARNING)
                .extracting(remark -> remark.reason().code())
                .containsExactly("esidoc.no-guardian", "esidoc.address-cut", "esidoc.lacks-optional");
    }

    @Test
    void the_best_status_wins_and_parents_borrow_nothing() {
        var other = MadeUp.person("t1", Profil.NON_ENSEIGNANT, "DURAND", "Anne")
                .born(LocalDate.of(1975, 5, 6))
                .build();

        assertThat(export(other, MadeUp.teacher("t1", "DURAND", "Anne"), MadeUp.parent("p", "A", "B"))
                        .borrowers())
                .extracting(Borrower::status)
                .containsExactly("Enseignant");
        assertThat(export(other).borrowers()).extracting(Borrower::status).containsExactly("Autre");
    }

    @Test
    void a_table_of_the_school_gives_other_statuses() {
        var table = StatusTable.USUAL.with(Profil.PARENT, new StatusTable.Status("Parent", 5));

        assertThat(export(table, MadeUp.parent("p", "A", "B")).borrowers())
                .extracting(Borrower::status)
                .containsExactly("Parent");
    }

    @Test
    void others_who_lack_something_are_skipped_and_the_lack_of_anybody_else_is_fatal() {
        var other = MadeUp.person("s1", Profil.DIRECTION, "CHEF", "Luc").build();
        var teacher = MadeUp.person("t1", Profil.ENSEIGNANT, "DURAND", "Anne").build();

        assertThat(export(other).remarks())
                .extracting(remark -> remark.severity())
                .containsExactly(Severity.ERROR);
        assertThat(export(other).fatal()).isEmpty();
        assertThat(export(teacher).fatal()).hasSize(1);
    }

    private static PortalPerson known(String principal, String account) {
        return PortalPerson.builder()
                .id(new PersonId("t1"))
                .principal(principal)
                .account(account)
                .profil(Profil.ENSEIGNANT)
                .name(PersonName.of("DURAND", "Anne"))
                .born(LocalDate.of(1975, 5, 6))
                .build();
    }

    @Test
    void an_account_or_an_identity_that_could_not_be_written_as_it_is_lacks() {
        assertThat(export(known("t1", "compte")).fatal()).isEmpty();
        assertThat(export(known("a\u0001b", "compte")).fatal()).hasSize(1);
        assertThat(export(known("t1", "a\u0001b")).fatal()).hasSize(1);
    }

    @Test
    void two_with_one_account_are_not_told_apart() {
        var one = MadeUp.pupil("e1", "A", "B", "2012-01-01");
        var two = PortalPerson.builder()
                .id(MadeUp.pupil("e2", "C", "D", "2012-01-01").id())
                .profil(Profil.ELEVE)
                .name(one.name())
                .born(one.born())
                .account(one.account())
                .build();

        assertThat(export(one, two).fatal())
                .extracting(remark -> remark.reason().code())
                .containsExactly("esidoc.not-alone");
    }

    @Test
    void passwords_come_from_the_chance_that_is_given() {
        var pupils = new PortalPerson[] {
            MadeUp.pupil("e1", "A", "B", "2012-01-01"), MadeUp.pupil("e2", "C", "D", "2012-01-01")
        };
        var roster = new Roster(List.of(MadeUp.school(MadeUp.COLLEGE, "9990001")), List.of(pupils));
        var once = BorrowersExport.of(roster, StatusTable.USUAL, new SecureRandom());

        assertThat(export(pupils)).isEqualTo(export(pupils));
        assertThat(once.borrowers().get(0).password())
                .isNotEqualTo(once.borrowers().get(1).password());
    }

    @Test
    void the_addresses_of_a_school() {
        var addresses = EsidocAddresses.of(Uai.ofDigits("9990001"));

        assertThat(addresses.portal()).isEqualTo("https://9990001x.esidoc.fr/");
        assertThat(addresses.signIn("https://9990001x.esidoc.fr/"))
                .isEqualTo("https://9990001x-cas.esidoc.fr/cas/login?service=https%3A%2F%2F9990001x.esidoc.fr%2F"
                        + "&sso_id=9990001X");
    }
}
