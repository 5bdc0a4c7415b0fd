package org.ent4j.directory.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.directory.correspondent.Correspondent;
import org.ent4j.directory.correspondent.CorrespondentList;
import org.ent4j.directory.correspondent.CorrespondentRole;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.mission.MissionActor;
import org.ent4j.directory.mission.MissionCommand;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.mission.MissionRole;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

/**
 * What every store of lettres de mission and of correspondents keeps to. A host runs it on its own: implement {@link
 * #emptyMissions()} and {@link #emptyCorrespondents()}, on a directory that has {@link FreeGroupsContract#people()}.
 */
public interface MissionsContract {

    StructureId SITE = FreeGroupsContract.SITE;
    PersonId ADMINISTRATOR = FreeGroupsContract.ZOE;
    LocalDate DRAFTED = LocalDate.of(2026, 6, 15);

    /** A store without letters. */
    MissionLetters emptyMissions();

    /** A store without correspondents. */
    CorrespondentLists emptyCorrespondents();

    private static MissionLetter letter(String id, int year) {
        return MissionLetter.builder()
                .id(id)
                .school(SITE)
                .administrator(ADMINISTRATOR)
                .year(new SchoolYear(year))
                .draftedOn(DRAFTED)
                .build();
    }

    private static MissionLetter handedOver(String id) {
        var secretary = MissionActor.ofAcademie(new PersonId("sg"), MissionRole.SECRETAIRE_GENERAL);
        var head = MissionActor.of(new PersonId("head"), MissionRole.CHEF_ETABLISSEMENT, SITE);
        return letter(id, 2026)
                .apply(MissionCommand.VALIDATE, secretary, DRAFTED)
                .flatMap(validated -> validated.apply(MissionCommand.HAND_OVER, head, DRAFTED.plusDays(1)))
                .get();
    }

    private static CorrespondentList correspondents() {
        var open = new Correspondent(
                ADMINISTRATOR,
                CorrespondentRole.ADMINISTRATEUR_ENT,
                Period.since(DRAFTED),
                new PersonId("head"),
                Optional.empty());
        var ended = new Correspondent(
                FreeGroupsContract.TOM,
                CorrespondentRole.CPE,
                Period.between(DRAFTED, DRAFTED.plusDays(9)),
                new PersonId("head"),
                Optional.of(new PersonId("deputy")));
        return new CorrespondentList(SITE, new TreeSet<>(Set.of(open, ended)), 0);
    }

    @Test
    default void a_letter_is_read_as_it_was_saved_and_found_by_year_and_administrator() {
        var letters = emptyMissions();
        letters.save(handedOver("b"));
        letters.save(letter("a", 2025));

        assertThat(letters.byId("b")).contains(handedOver("b"));
        assertThat(letters.byId("c")).isEmpty();
        assertThat(letters.ofYear(new SchoolYear(2026))).containsExactly(handedOver("b"));
        assertThat(letters.ofAdministrator(ADMINISTRATOR)).containsExactly(letter("a", 2025), handedOver("b"));
        assertThat(letters.ofAdministrator(new PersonId("other"))).isEmpty();
    }

    @Test
    default void a_letter_that_somebody_else_moved_is_not_overwritten() {
        var letters = emptyMissions();
        var first = letters.save(letter("a", 2026)).get();
        var second = letters.save(handedOver("a").withVersion(first.version())).get();

        assertThat(second.version()).isEqualTo(2);
        assertThat(letters.save(first).isLeft()).isTrue();
        assertThat(letters.save(letter("a", 2026)).isLeft()).isTrue();
        assertThat(letters.byId("a")).contains(handedOver("a"));
    }

    @Test
    default void correspondents_are_read_as_they_were_saved() {
        var lists = emptyCorrespondents();
        assertThat(lists.of(SITE)).isEqualTo(CorrespondentList.empty(SITE));

        assertThat(lists.save(correspondents()).get())
                .isEqualTo(correspondents().withVersion(1));

        assertThat(lists.of(SITE)).isEqualTo(correspondents().withVersion(1));
    }

    @Test
    default void correspondents_whom_somebody_else_changed_are_not_overwritten() {
        var lists = emptyCorrespondents();
        var first = lists.save(correspondents()).get();
        var emptied = new CorrespondentList(SITE, new TreeSet<>(List.<Correspondent>of()), first.version());

        assertThat(lists.save(emptied).get().version()).isEqualTo(2);
        assertThat(lists.save(first).isLeft()).isTrue();
        assertThat(lists.save(correspondents()).isLeft()).isTrue();
        assertThat(lists.of(SITE).all()).isEmpty();
    }
}
