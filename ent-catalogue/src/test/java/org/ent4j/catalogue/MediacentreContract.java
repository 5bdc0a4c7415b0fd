package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.ResourceId;
import org.ent4j.catalogue.mediacentre.ResourceQuery;
import org.ent4j.catalogue.mediacentre.access.AccessFacts;
import org.ent4j.catalogue.mediacentre.access.SchoolLevel;
import org.ent4j.catalogue.mediacentre.allocation.Allocator;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorProposal;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorRole;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.mediacentre.allocation.Designation;
import org.ent4j.catalogue.mediacentre.allocation.StaffMember;
import org.ent4j.catalogue.mediacentre.policy.ExternalService;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.ent4j.catalogue.mediacentre.policy.MidYearCase;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.ResourceLists;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.catalogue.spi.Traces;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;
import org.junit.jupiter.api.Test;

/** What the médiacentre does, on any shelf. */
interface MediacentreContract {

    StructureId SCHOOL = new StructureId("0570001A");
    PersonId ADMIN = new PersonId("admin");
    PersonId OTHER = new PersonId("autre");
    PersonId HEAD = new PersonId("chef");
    PersonId LIBRARIAN = new PersonId("doc");
    PersonId TEACHER = new PersonId("prof");
    PersonId PUPIL = new PersonId("eleve");
    Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    Optional<String> MAIL = Optional.of("a@b.example");

    /** Empty ones. */
    record Store(Shelf<Allocators> allocators, Shelf<KeptAccess> kept, Traces traces) {}

    Store store();

    /** A school whose staff may change. */
    final class World {

        private final Store store;
        private final List<StaffMember> staff = new ArrayList<>(List.of(
                new StaffMember(HEAD, Profil.DIRECTION, Set.of("DIR"), MAIL),
                new StaffMember(LIBRARIAN, Profil.DOCUMENTALISTE, Set.of("DOC"), MAIL),
                new StaffMember(TEACHER, Profil.ENSEIGNANT, Set.of("ENS"), MAIL)));
        private final Mediacentre mediacentre;

        World(Store store) {
            this.store = store;
            var lists = new ResourceLists() {
                @Override
                public List<Resource> of(PersonId person) {
                    return List.of(Resource.of("ark:/49591/edu", "Eduthèque", "Canopé"));
                }

                @Override
                public List<Resource> of(StructureId school) {
                    return of(PUPIL);
                }

                @Override
                public List<Resource> own(StructureId school) {
                    return List.of(Resource.of("ark:/49591/edu", "Eduthèque", "Canopé"));
                }
            };
            this.mediacentre = Mediacentre.of(
                    new MediacentrePorts(
                            store.allocators(),
                            store.kept(),
                            (who, task, where) -> who.equals(ADMIN) && where.equals(Scope.school(SCHOOL)),
                            school -> staff,
                            lists,
                            (person, school, resource, day) -> facts(day),
                            school -> List.of(
                                    ExternalService.of("s1", "Eduthèque", "http://www.edutheque.fr/accueil.html"))),
                    MediacentreSetup.USUAL);
        }

        private static AccessFacts facts(LocalDate day) {
            return new AccessFacts(
                    day,
                    "Atlas",
                    Profil.ELEVE,
                    SchoolLevel.COLLEGE,
                    true,
                    true,
                    Optional.empty(),
                    true,
                    AccessFacts.Listing.UNKNOWN,
                    List.of(),
                    Set.of());
        }

        void leaves(PersonId person) {
            staff.removeIf(each -> each.person().equals(person));
        }

        void arrives(StaffMember member) {
            staff.add(member);
        }

        List<String> refused(Designation what) {
            return mediacentre.designate(ADMIN, NOW, SCHOOL, version(), what).fold(Refusal::rules, any -> List.of());
        }

        /** All at once, without the rules. */
        void designate(List<PersonId> people, Optional<LocalDate> until) {
            var all = Stream.concat(
                            mediacentre.allocators(SCHOOL).stream().flatMap(each -> each.value().designated().stream()),
                            people.stream().map(each -> new Allocator(each, AllocatorRole.DELEGATE, NOW, ADMIN, until)))
                    .toList();
            var trace = new Trace(NOW, ADMIN, Scope.school(SCHOOL), "designated", "allocators", SCHOOL.value());
            assertThat(store.allocators().put(new Allocators(SCHOOL, all), version(), trace))
                    .isNotEmpty();
        }

        long version() {
            return mediacentre.allocators(SCHOOL).map(Kept::version).orElse(0L);
        }

        List<PersonId> designated() {
            return mediacentre.allocators(SCHOOL).stream()
                    .flatMap(each -> each.value().designated().stream())
                    .map(Allocator::person)
                    .toList();
        }
    }

    @Test
    default void nobody_allocates_before_somebody_says_so() {
        var world = new World(store());

        assertThat(world.mediacentre.allocators(SCHOOL)).isEmpty();
        assertThat(world.mediacentre.proposals(SCHOOL, "ap", NOW).orElseThrow()).hasSize(2);
        assertThat(world.mediacentre.allocators(SCHOOL)).isEmpty();
        assertThat(world.mediacentre.proposals(SCHOOL, "x", NOW)).isEmpty();
    }

    @Test
    default void those_who_are_designated_are_kept_with_a_trace() {
        var world = new World(store());
        var until = Optional.of(LocalDate.of(2027, 1, 31));

        assertThat(world.refused(Designation.head(HEAD))).isEmpty();
        assertThat(world.refused(new Designation(TEACHER, AllocatorRole.DELEGATE, until)))
                .isEmpty();

        assertThat(world.store
                        .allocators()
                        .find(SCHOOL.value())
                        .orElseThrow()
                        .value()
                        .designated())
                .containsExactly(
                        new Allocator(HEAD, AllocatorRole.HEAD, NOW, ADMIN, Optional.empty()),
                        new Allocator(TEACHER, AllocatorRole.DELEGATE, NOW, ADMIN, until));
        assertThat(world.store.traces().list(Optional.of(Scope.school(SCHOOL)), Instant.EPOCH, NOW.plusSeconds(1), 9))
                .extracting(Trace::action, Trace::kind, Trace::subject)
                .containsOnly(tuple("designated", "allocators", "0570001A"));
    }

    @Test
    default void rules_refuse_by_name() {
        var world = new World(store());
        world.arrives(new StaffMember(PUPIL, Profil.ELEVE, Set.of(), MAIL));
        world.arrives(new StaffMember(OTHER, Profil.ENSEIGNANT, Set.of(), Optional.of("sans")));
        world.refused(Designation.delegate(LIBRARIAN));

        assertThat(world.refused(Designation.delegate(new PersonId("x")))).containsExactly("CAT-RAF-01");
        assertThat(world.refused(Designation.delegate(PUPIL))).containsExactly("CAT-RAF-02");
        assertThat(world.refused(Designation.delegate(OTHER))).containsExactly("CAT-RAF-03");
        assertThat(world.refused(Designation.delegate(LIBRARIAN))).containsExactly("CAT-RAF-05");
        assertThat(world.refused(Designation.head(TEACHER))).containsExactly("CAT-RAF-06");
        assertThat(world.refused(
                        new Designation(TEACHER, AllocatorRole.DELEGATE, Optional.of(LocalDate.of(2026, 11, 1)))))
                .containsExactly("CAT-RAF-07");
        assertThat(world.designated()).containsExactly(LIBRARIAN);
    }

    @Test
    default void they_are_fifty_at_most() {
        var world = new World(store());
        var many = IntStream.range(0, 51).mapToObj(i -> new PersonId("p" + i)).toList();
        many.forEach(each -> world.arrives(new StaffMember(each, Profil.ENSEIGNANT, Set.of("DOC"), MAIL)));

        world.designate(many.subList(0, 49), Optional.empty());

        assertThat(world.refused(Designation.delegate(many.get(49)))).isEmpty();
        assertThat(world.refused(Designation.delegate(many.get(50)))).containsExactly("CAT-RAF-04");
        assertThat(world.mediacentre.proposals(SCHOOL, "a", NOW)).contains(List.of());
    }

    @Test
    default void who_may_not_changes_nothing_and_who_is_late_is_told() {
        var world = new World(store());

        assertThat(world.mediacentre
                        .designate(OTHER, NOW, SCHOOL, 0, Designation.delegate(new PersonId("x")))
                        .getLeft())
                .isInstanceOf(NotEntrusted.class);
        world.refused(Designation.delegate(TEACHER));
        assertThat(world.mediacentre
                        .designate(ADMIN, NOW, SCHOOL, 0, Designation.delegate(LIBRARIAN))
                        .getLeft())
                .isInstanceOf(Superseded.class);
        assertThat(world.mediacentre.withdraw(OTHER, NOW, SCHOOL, 1, TEACHER).getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(world.mediacentre.check(OTHER, NOW, SCHOOL).getLeft()).isInstanceOf(NotEntrusted.class);
        assertThat(world.designated()).containsExactly(TEACHER);
    }

    @Test
    default void proposals_are_done_when_they_are_accepted_and_still_hold() {
        var world = new World(store());
        world.refused(Designation.delegate(TEACHER));
        world.leaves(TEACHER);
        var proposals = world.mediacentre.proposals(SCHOOL, "pa", NOW).orElseThrow();

        assertThat(proposals)
                .extracting(AllocatorProposal::kind, AllocatorProposal::person)
                .containsExactly(
                        tuple(AllocatorProposal.Kind.WITHDRAW, TEACHER),
                        tuple(AllocatorProposal.Kind.DESIGNATE, HEAD),
                        tuple(AllocatorProposal.Kind.DESIGNATE, LIBRARIAN));
        assertThat(world.mediacentre
                        .accept(ADMIN, NOW, SCHOOL, 1, proposals.subList(0, 2))
                        .isRight())
                .isTrue();
        assertThat(world.designated()).containsExactly(HEAD);
        world.leaves(LIBRARIAN);
        assertThat(world.mediacentre
                        .accept(ADMIN, NOW, SCHOOL, 2, proposals.subList(2, 3))
                        .getLeft()
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("allocator.no-such-proposal");
    }

    @Test
    default void an_export_names_those_who_still_may() {
        var world = new World(store());
        world.refused(Designation.delegate(TEACHER));
        world.refused(Designation.delegate(LIBRARIAN));
        world.leaves(TEACHER);

        assertThat(world.mediacentre.inOffice(SCHOOL, NOW))
                .extracting(StaffMember::person)
                .containsExactly(LIBRARIAN);
        assertThat(world.mediacentre.inOffice(new StructureId("x"), NOW)).isEmpty();
    }

    @Test
    default void a_delegation_that_is_over_is_proposed_for_purge() {
        var world = new World(store());
        world.refused(new Designation(TEACHER, AllocatorRole.DELEGATE, Optional.of(LocalDate.of(2026, 12, 1))));

        assertThat(world.mediacentre.proposals(SCHOOL, "p", NOW).orElseThrow()).isEmpty();
        var later = world.mediacentre
                .proposals(SCHOOL, "p", Instant.parse("2026-12-02T08:00:00Z"))
                .orElseThrow();
        assertThat(later.get(0).because()).extracting(Reason::code).containsExactly("allocator.delegation-over");
    }

    @Test
    default void a_delegation_that_is_over_is_given_anew_and_takes_no_place() {
        var world = new World(store());
        var later = Instant.parse("2026-12-02T08:00:00Z");
        world.designate(List.of(TEACHER), Optional.of(LocalDate.of(2026, 12, 1)));
        var others = IntStream.range(0, 49).mapToObj(i -> new PersonId("p" + i)).toList();
        others.forEach(each -> world.arrives(new StaffMember(each, Profil.ENSEIGNANT, Set.of("ENS"), MAIL)));
        world.designate(others, Optional.empty());

        assertThat(world.mediacentre
                        .designate(ADMIN, later, SCHOOL, world.version(), Designation.delegate(LIBRARIAN))
                        .isRight())
                .isTrue();
        world.mediacentre.withdraw(ADMIN, later, SCHOOL, world.version(), LIBRARIAN);
        assertThat(world.mediacentre
                        .designate(ADMIN, later, SCHOOL, world.version(), Designation.delegate(TEACHER))
                        .isRight())
                .isTrue();
        assertThat(world.designated()).hasSize(50).endsWith(TEACHER).doesNotHaveDuplicates();
    }

    @Test
    default void the_last_change_is_taken_back_unless_somebody_has_left() {
        var world = new World(store());
        world.refused(Designation.delegate(TEACHER));
        world.mediacentre.withdraw(ADMIN, NOW, SCHOOL, 1, TEACHER);
        assertThat(world.designated()).isEmpty();
        assertThat(world.mediacentre.undo(ADMIN, NOW, SCHOOL, 2).isRight()).isTrue();
        assertThat(world.designated()).containsExactly(TEACHER);

        world.mediacentre.withdraw(ADMIN, NOW, SCHOOL, 3, TEACHER);
        world.leaves(TEACHER);
        assertThat(world.mediacentre.undo(ADMIN, NOW, SCHOOL, 4).getLeft().reasons())
                .extracting(Reason::code)
                .containsExactly("allocator.not-of-the-school");
        assertThat(world.mediacentre
                        .withdraw(ADMIN, NOW, SCHOOL, 4, TEACHER)
                        .getLeft()
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("allocator.not-designated");
    }

    @Test
    default void a_service_beside_the_gar_is_kept_for_the_work_in_it_alone() {
        var world = new World(store());
        var today = LocalDate.of(2026, 11, 2);
        var open = new MidYearCase("s1", "Eduthèque", today, today, Optional.of(true), Optional.empty(), true);
        var sure = new MidYearCase("s1", "Eduthèque", today, today, Optional.of(true), Optional.of(false), true);

        assertThat(rules(world)).containsExactly("CAT-POL-01", "CAT-POL-02");
        assertThat(world.mediacentre.doubledTiles(ADMIN, SCHOOL).get()).hasSize(1);
        assertThat(world.mediacentre.doubledTiles(OTHER, SCHOOL).getLeft()).isInstanceOf(NotEntrusted.class);
        assertThat(world.mediacentre
                        .keepService(ADMIN, NOW, SCHOOL, 0, open)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-POL-14");
        assertThat(world.mediacentre.keepService(OTHER, NOW, SCHOOL, 0, sure).getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(world.mediacentre.keepService(ADMIN, NOW, SCHOOL, 0, sure).isRight())
                .isTrue();
        assertThat(rules(world)).isEmpty();
        assertThat(world.mediacentre.releaseService(ADMIN, NOW, SCHOOL, 1, "s1").isRight())
                .isTrue();
        assertThat(rules(world)).containsExactly("CAT-POL-01", "CAT-POL-02");
    }

    @Test
    default void nothing_is_kept_of_a_service_that_is_not_there_or_on_another_day_than_today() {
        var world = new World(store());
        var today = LocalDate.of(2026, 11, 2);
        var unknown = new MidYearCase("s9", "Eduthèque", today, today, Optional.of(true), Optional.of(false), true);
        var lastYear = today.minusYears(1);
        var old = new MidYearCase("s1", "Eduthèque", lastYear, lastYear, Optional.of(true), Optional.of(false), true);

        assertThat(world.mediacentre.keepService(OTHER, NOW, SCHOOL, 0, unknown).getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(world.mediacentre.keepService(ADMIN, NOW, SCHOOL, 0, unknown).getLeft())
                .isInstanceOf(NotThere.class);
        assertThat(world.mediacentre
                        .keepService(ADMIN, NOW, SCHOOL, 0, old)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-POL-11");
    }

    private static List<String> rules(World world) {
        return world.mediacentre.check(ADMIN, NOW, SCHOOL).get().stream()
                .flatMap(each -> each.against().stream())
                .map(each -> each.rule().id())
                .toList();
    }

    @Test
    default void everybody_asks_for_himself_and_administrators_for_others() {
        var world = new World(store());
        var atlas = new ResourceId("ark:/49591/a1");

        assertThat(world.mediacentre.whyNot(PUPIL, NOW, PUPIL, SCHOOL, atlas).get())
                .hasSize(1);
        assertThat(world.mediacentre.whyNot(ADMIN, NOW, PUPIL, SCHOOL, atlas).get())
                .hasSize(1);
        assertThat(world.mediacentre.whyNot(OTHER, NOW, PUPIL, SCHOOL, atlas).getLeft())
                .isInstanceOf(NotEntrusted.class);
        assertThat(world.mediacentre.search(PUPIL, ResourceQuery.of("edu"), 0).total())
                .isEqualTo(1);
    }
}
