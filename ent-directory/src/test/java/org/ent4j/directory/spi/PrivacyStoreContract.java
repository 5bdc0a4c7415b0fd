package org.ent4j.directory.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.spi.PrivacySample.ALONE;
import static org.ent4j.directory.spi.PrivacySample.ANNE;
import static org.ent4j.directory.spi.PrivacySample.FIRST;
import static org.ent4j.directory.spi.PrivacySample.GONE;
import static org.ent4j.directory.spi.PrivacySample.LEA;
import static org.ent4j.directory.spi.PrivacySample.MARC;
import static org.ent4j.directory.spi.PrivacySample.PAUL;
import static org.ent4j.directory.spi.PrivacySample.SITE;
import static org.ent4j.directory.spi.PrivacySample.TIME;
import static org.ent4j.directory.spi.PrivacySample.TOM;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.correspondent.CorrespondentRole;
import org.ent4j.directory.group.GroupId;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.privacy.Access;
import org.ent4j.directory.privacy.CorrespondentPlace;
import org.ent4j.directory.privacy.DataKind;
import org.ent4j.directory.privacy.DataSubject;
import org.ent4j.directory.privacy.Erasure;
import org.ent4j.directory.privacy.GroupPlace;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.directory.privacy.KeptAccount;
import org.ent4j.directory.privacy.TraceAction;
import org.ent4j.directory.privacy.TraceEntry;
import org.ent4j.directory.privacy.TraceQuery;
import org.ent4j.directory.search.FoundPerson;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

/** What every store of privacy keeps to. A host runs it on its own: implement {@link #noData()}. */
public interface PrivacyStoreContract {

    /** Empty stores of one portal. */
    PrivacySample noData();

    Map<DataKind, Integer> OF_ANNE = Map.ofEntries(
            Map.entry(DataKind.PERSON, 1),
            Map.entry(DataKind.FIRST_NAMES, 2),
            Map.entry(DataKind.SOURCE_KEYS, 2),
            Map.entry(DataKind.IDENTIFIERS, 2),
            Map.entry(DataKind.PHONES, 3),
            Map.entry(DataKind.AFFILIATIONS, 1),
            Map.entry(DataKind.GUARDIANS, 1),
            Map.entry(DataKind.PUPILS, 1),
            Map.entry(DataKind.MEMBERSHIPS, 8),
            Map.entry(DataKind.GROUP_PLACES, 1),
            Map.entry(DataKind.ACCOUNT, 1),
            Map.entry(DataKind.LOGINS, 3),
            Map.entry(DataKind.ACCOUNT_EVENTS, 2),
            Map.entry(DataKind.GROUPS_OWNED, 1),
            Map.entry(DataKind.GROUP_ACTS, 2),
            Map.entry(DataKind.MISSIONS, 1),
            Map.entry(DataKind.MISSION_STEPS, 1),
            Map.entry(DataKind.CORRESPONDENT_ROLES, 1),
            Map.entry(DataKind.CORRESPONDENT_ACTS, 2),
            Map.entry(DataKind.ACCOUNT_ACTS, 1),
            Map.entry(DataKind.TRACE_OF, 1),
            Map.entry(DataKind.TRACE_BY, 1));

    private static Erasure erasure(PrivacySample stores, PersonId... people) {
        var entry = new Access(TIME.plusSeconds(9), Optional.empty(), "asked").to(people[0], TraceAction.ERASED);
        return new Erasure(stores.privacy().subjects(List.of(people)), List.of(entry), Optional.empty());
    }

    private static List<PersonId> found(PrivacySample stores, String words) {
        var result = stores.directory().search().search(SearchQuery.ofWords(words), SearchScope.of(SITE), 0);
        return result.page().items().stream().map(FoundPerson::id).toList();
    }

    @Test
    default void everything_of_a_person_is_counted_and_read() {
        var stores = noData().filled();
        var data = stores.privacy().data(ANNE);

        assertThat(data.holdings().counts()).containsExactlyInAnyOrderEntriesOf(OF_ANNE);
        assertThat(data.person()).isEqualTo(stores.directory().people().byId(ANNE));
        assertThat(data.pupils()).containsOnlyKeys(LEA);
        assertThat(data.pupils().values()).extracting(Guardianship::kinship).containsExactly("10");
        assertThat(data.memberships())
                .isEqualTo(stores.directory().memberships().of(List.of(ANNE)));
        assertThat(data.account()).contains(KeptAccount.of(PrivacySample.account()));
        assertThat(data.logins())
                .containsExactly(new Login("anne.d"), new Login("anne.dubois"), new Login("anne.muller"));
        assertThat(data.events()).extracting(AccountEvent::why).containsExactly("by-tom", "by-herself");
        assertThat(data.groups())
                .containsExactly(new GroupPlace(
                        new GroupId("club"), "Club d'échecs", SITE, Period.between(FIRST, FIRST.plusDays(8))));
        assertThat(data.groupsOwned())
                .containsExactly(new GroupPlace.Owned(
                        new GroupId("own-group"), "Groupe à elle", SITE, Optional.of(GONE.plusDays(3))));
        assertThat(data.missions()).extracting(MissionLetter::id).containsExactly("letter");
        assertThat(data.correspondent())
                .containsExactly(new CorrespondentPlace(
                        SITE, CorrespondentRole.ADMINISTRATEUR_ENT, Period.between(FIRST, GONE)));
        assertThat(data.trace()).extracting(TraceEntry::why).containsExactly("trace-why");
    }

    @Test
    default void two_who_go_together_are_counted_once_and_somebody_unknown_not_at_all() {
        var privacy = noData().filled().privacy();
        var both = privacy.holdings(List.of(ANNE, TOM));

        // what Anne did to Tom goes with the account of Tom
        assertThat(both.of(DataKind.ACCOUNT_ACTS)).isZero();
        assertThat(both.of(DataKind.ACCOUNT_EVENTS)).isEqualTo(3);
        assertThat(both.of(DataKind.CORRESPONDENT_ACTS)).isEqualTo(3);
        assertThat(privacy.data(new PersonId("unknown")).isEmpty()).isTrue();
        assertThat(privacy.subjects(List.of(new PersonId("unknown")))).isEmpty();
        assertThat(privacy.holdings(List.of())).isEqualTo(Holdings.NONE);
    }

    @Test
    default void those_who_are_gone_are_told_with_what_decides() {
        var privacy = noData().filled().privacy();

        assertThat(privacy.known()).isEqualTo(6);
        assertThat(privacy.gone()).extracting(DataSubject::person).containsExactly(ANNE, MARC, ALONE);
        var anne = privacy.gone().get(0);
        assertThat(anne.disappearedOn()).contains(GONE);
        assertThat(anne.known().orElseThrow().sources()).containsExactly("AAF", "STS");
        assertThat(anne.account().orElseThrow())
                .isEqualTo(new DataSubject.Standing(AccountState.DISPARU, GONE.plusDays(1), 2));
        assertThat(anne.pupils()).containsExactly(LEA);
        assertThat(privacy.gone().get(2).known()).isEmpty();
        assertThat(privacy.subjects(List.of(TOM, LEA)).stream().filter(DataSubject::isPresent))
                .extracting(DataSubject::person)
                .containsExactly(LEA, TOM);
    }

    @Test
    default void an_erasure_leaves_what_stays_and_everybody_else() {
        var stores = noData().filled();
        var tom = stores.directory().people().byId(TOM);
        var accountOfTom = stores.accounts().byPerson(TOM);
        assertThat(found(stores, "durand")).containsExactly(PAUL);

        var went = stores.privacy().erase(erasure(stores, ANNE)).get();

        assertThat(went.counts()).containsExactlyInAnyOrderEntriesOf(OF_ANNE);
        var left = stores.privacy().data(ANNE);
        assertThat(left.holdings().going()).isEqualTo(Holdings.NONE);
        var staying = new TreeMap<>(went.staying().counts());
        staying.put(DataKind.TRACE_OF, 2);
        assertThat(left.holdings().counts()).isEqualTo(staying);
        assertThat(left.person()).isEmpty();
        assertThat(left.account()).isEmpty();
        assertThat(left.logins()).isEmpty();
        assertThat(stores.directory().people().byId(ANNE)).isEmpty();
        assertThat(stores.directory().people().byKeys(List.of(PrivacySample.key("901"))))
                .isEmpty();
        assertThat(stores.accounts().byLogin(new Login("anne.muller"))).isEmpty();
        assertThat(stores.accounts().holders(Set.of("anne.muller"))).isEmpty();
        assertThat(found(stores, "muller")).isEmpty();
        // a guardian is found where the children are, who are no more
        assertThat(found(stores, "durand")).isEmpty();
        assertThat(stores.directory().people().byId(PAUL)).isPresent();
        assertThat(stores.directory().people().byId(TOM)).isEqualTo(tom);
        assertThat(stores.accounts().byPerson(TOM)).isEqualTo(accountOfTom);
        assertThat(stores.accounts().events(TOM)).hasSize(1);
        assertThat(stores.correspondents().of(SITE).all()).hasSize(2);
        assertThat(stores.missions().byId("letter")).isPresent();
    }

    @Test
    default void links_are_cut_at_both_ends_and_those_who_hold_an_old_state_are_told() {
        var stores = noData().filled();
        var lea = stores.directory().people().byId(LEA).orElseThrow();
        var club = stores.groups().byId(new GroupId("club")).orElseThrow();

        stores.privacy().erase(erasure(stores, ANNE)).get();

        var after = stores.directory().people().byId(LEA).orElseThrow();
        assertThat(after.guardians()).extracting(link -> link.guardian()).containsExactly(MARC);
        assertThat(after.version()).isGreaterThan(lea.version());
        assertThat(stores.directory()
                        .write(DirectoryChanges.ofPeople(List.of(lea)))
                        .isLeft())
                .isTrue();
        assertThat(stores.groups().save(club).isLeft()).isTrue();
        assertThat(stores.groups().byId(new GroupId("club")).orElseThrow().enrolments())
                .extracting(each -> each.member())
                .containsExactly(LEA);
    }

    @Test
    default void who_lost_a_link_is_not_taken_for_what_they_were() {
        var stores = noData().filled();
        var lea = stores.directory().people().byId(LEA).orElseThrow();

        stores.privacy().erase(erasure(stores, ANNE)).get();

        assertThat(stores.directory().people().outlines(lea.keys()))
                .singleElement()
                .satisfies(outline -> assertThat(outline.content()).isNotEqualTo(Optional.of(Fingerprint.of(lea))));
    }

    @Test
    default void an_account_that_has_outlived_its_person_is_erased_too() {
        var stores = noData().filled();

        assertThat(stores.privacy().erase(erasure(stores, ALONE, MARC)).get().of(DataKind.ACCOUNT))
                .isEqualTo(1);

        assertThat(stores.privacy().gone()).extracting(DataSubject::person).containsExactly(ANNE);
        assertThat(stores.privacy().known()).isEqualTo(4);
    }

    @Test
    default void whoever_has_changed_since_is_not_erased_and_nobody_with_them() {
        var stores = noData().filled();
        var erasure = erasure(stores, ANNE, MARC);
        var marc = stores.directory().people().byId(MARC).map(Person::present).orElseThrow();
        stores.directory().write(DirectoryChanges.ofPeople(List.of(marc)));
        var before = stores.privacy().data(ANNE);

        var outcome = stores.privacy().erase(erasure);

        assertThat(outcome.getLeft()).isEqualTo(new Outdated(MARC.value()));
        assertThat(stores.privacy().data(ANNE)).isEqualTo(before);
    }

    @Test
    default void whoever_is_a_guardian_since_is_not_erased() {
        var stores = noData().filled();
        var erasure = erasure(stores, MARC);
        var paul = stores.directory().people().byId(PAUL).orElseThrow();
        var link = stores.directory().people().byId(LEA).orElseThrow().guardians().stream()
                .filter(each -> each.guardian().equals(MARC))
                .toList();
        assertThat(stores.directory()
                        .write(DirectoryChanges.ofPeople(List.of(paul.withGuardians(link))))
                        .isRight())
                .isTrue();

        assertThat(stores.privacy().erase(erasure).getLeft()).isEqualTo(new Outdated(MARC.value()));
    }

    @Test
    default void the_same_erasure_is_refused_the_second_time() {
        var stores = noData().filled();
        var erasure = erasure(stores, ANNE);
        stores.privacy().erase(erasure).get();

        assertThat(stores.privacy().erase(erasure).isLeft()).isTrue();
        assertThat(stores.privacy().trace().find(TraceQuery.of(ANNE))).hasSize(2);
    }

    @Test
    default void the_trace_is_asked_by_person_by_who_looked_and_by_time() {
        var trace = noData().filled().privacy().trace();
        var oneAfter = TIME.plusSeconds(1);

        assertThat(trace.find(TraceQuery.EVERYTHING))
                .extracting(TraceEntry::subject)
                .containsExactly(ANNE, LEA, TOM);
        assertThat(trace.find(TraceQuery.of(ANNE)))
                .containsExactly(new TraceEntry(TIME, Optional.of(TOM), TraceAction.CONSULTED, ANNE, "trace-why"));
        assertThat(trace.find(TraceQuery.by(TOM)))
                .extracting(TraceEntry::subject)
                .containsExactly(ANNE, LEA);
        assertThat(trace.find(TraceQuery.by(TOM).from(oneAfter))).isEmpty();
        assertThat(trace.find(TraceQuery.EVERYTHING.from(TIME).until(oneAfter))).hasSize(2);
        assertThat(trace.find(TraceQuery.EVERYTHING.from(oneAfter))).hasSize(1);
        assertThat(trace.countBefore(oneAfter)).isEqualTo(2);
        assertThat(trace.countBefore(Instant.EPOCH)).isZero();
    }

    @Test
    default void old_entries_of_the_trace_go_when_an_erasure_says_so() {
        var privacy = noData().filled().privacy();
        privacy.trace().append(List.of());

        privacy.erase(new Erasure(List.of(), List.of(), Optional.of(TIME.plusSeconds(1))));

        assertThat(privacy.trace().find(TraceQuery.EVERYTHING))
                .extracting(TraceEntry::subject)
                .containsExactly(TOM);
    }
}
