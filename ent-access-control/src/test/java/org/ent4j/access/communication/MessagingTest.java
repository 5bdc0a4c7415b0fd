package org.ent4j.access.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.answer.RolesAnswer;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class MessagingTest {

    private static final ServiceId MSG = new ServiceId("MSG");
    private static final User BOTH = College.users()
            .filter(user -> user.id().value().equals("both"))
            .findFirst()
            .orElseThrow();

    private static final Affiliation AS_PARENT = BOTH.affiliations().get(0);
    private static final Affiliation AS_TEACHER = BOTH.affiliations().get(1);

    @Test
    void the_verdict_is_that_of_the_rights() {
        var messaging = Messaging.of(snapshot(Rights.NONE, Verdict.CLOSED), MSG);

        assertThat(messaging.verdict(BOTH)).isEqualTo(Verdict.CLOSED);
    }

    @Test
    void an_affiliation_with_a_school_that_has_not_subscribed_does_not_count() {
        var messaging = Messaging.of(
                snapshot(
                        subscribed(new Subscription(MSG, Set.of(new StructureId(College.NEIGHBOUR)))), Verdict.GRANTED),
                MSG);

        assertThat(messaging.counts(BOTH, AS_TEACHER)).isTrue();
        assertThat(messaging.counts(BOTH, AS_PARENT)).isFalse();
    }

    @Test
    void when_parents_are_closed_out_a_teacher_goes_on_as_a_teacher_alone() {
        var messaging = Messaging.of(snapshot(closed(closing(Set.of())), Verdict.GRANTED), MSG);
        var spheres = College.spheres(StandardSpheres.all(), messaging);

        assertThat(spheres.correspondents(BOTH.id()).people()).containsExactly(new PersonId("neighbour"));
    }

    @Test
    void why_not_says_that_an_affiliation_does_not_count_on_either_side() {
        var messaging = Messaging.of(snapshot(closed(closing(Set.of())), Verdict.GRANTED), MSG);
        var family = College.spheres(
                List.of(StandardSpheres.GUARDIAN_TO_CHILD.rule(), StandardSpheres.CHILD_TO_GUARDIAN.rule()), messaging);

        assertThat(untied(family, "both", "other-pupil"))
                .contains(new Untied.SenderNotCounting(List.of(new StructureId(College.MONTEMONT))));
        assertThat(untied(family, "other-pupil", "both"))
                .contains(new Untied.RecipientNotCounting(List.of(new StructureId(College.MONTEMONT))));
    }

    @Test
    void an_exception_of_a_closing_counts_in_full() {
        var messaging = Messaging.of(snapshot(closed(closing(Set.of(BOTH.id()))), Verdict.GRANTED), MSG);
        var spheres = College.spheres(StandardSpheres.all(), messaging);

        assertThat(spheres.correspondents(BOTH.id()).people())
                .contains(College.id("neighbour"), College.id("other-pupil"), College.id("stranger"));
        assertThat(spheres.mayWrite(College.id("mum"), College.id("zoe")).allowed())
                .isFalse();
    }

    private static List<Untied> untied(Spheres spheres, String from, String to) {
        return spheres.mayWrite(College.id(from), College.id(to)).rules().stream()
                .map(line -> line.outcome().getLeft())
                .toList();
    }

    private static Closing closing(Set<PersonId> except) {
        return new Closing(new ClosingId("march-2024"), MSG, Population.of(Profil.PARENT), List.of(), except);
    }

    private static Rights closed(Closing closing) {
        return new Rights(
                Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(closing.id(), closing), Map.of());
    }

    private static Rights subscribed(Subscription subscription) {
        return new Rights(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(subscription.service(), subscription),
                Map.of(),
                Map.of());
    }

    /** A snapshot that knows its rights and gives everybody one verdict. */
    private static AccessSnapshot snapshot(Rights rights, Verdict verdict) {
        return (AccessSnapshot) Proxy.newProxyInstance(
                MessagingTest.class.getClassLoader(),
                new Class<?>[] {AccessSnapshot.class},
                (proxy, method, asked) -> switch (method.getName()) {
                    case "rights" -> rights;
                    case "roles" -> new RolesAnswer((PersonId) asked[0], (ServiceId) asked[1], verdict, Map.of());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
