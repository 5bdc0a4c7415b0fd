package org.ent4j.access.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class MessagingTest {

    private static final ServiceId MSG = new ServiceId("MSG");
    private static final User BOTH = College.user("both");

    private static final Affiliation AS_PARENT = BOTH.affiliations().get(0);
    private static final Affiliation AS_TEACHER = BOTH.affiliations().get(1);

    @Test
    void the_verdict_is_that_of_the_rights() {
        var everybody = new Closing(new ClosingId("all"), MSG, Population.EVERYBODY, List.of(), Set.of());

        assertThat(Messaging.of(snapshot(), MSG).verdict(BOTH)).isEqualTo(Verdict.GRANTED);
        assertThat(messaging(everybody).verdict(BOTH)).isEqualTo(Verdict.CLOSED);
        assertThat(Messaging.of(snapshot(), new ServiceId("none")).verdict(BOTH))
                .isEqualTo(Verdict.UNKNOWN_SERVICE);
    }

    @Test
    void an_affiliation_with_a_school_that_has_not_subscribed_does_not_count() {
        var subscription = new Subscription(MSG, Set.of(new StructureId(College.NEIGHBOUR)));
        var messaging = Messaging.of(snapshot(new RightsChange.ServiceSubscribed(subscription)), MSG);

        assertThat(messaging.verdict(BOTH)).isEqualTo(Verdict.GRANTED);
        assertThat(messaging.verdict(College.user("maths"))).isEqualTo(Verdict.NOT_SUBSCRIBED);
        assertThat(messaging.counts(BOTH, AS_TEACHER)).isTrue();
        assertThat(messaging.counts(BOTH, AS_PARENT)).isFalse();
    }

    @Test
    void when_parents_are_closed_out_a_teacher_goes_on_as_a_teacher_alone() {
        var spheres = College.spheres(StandardSpheres.all(), messaging(closing(Set.of())));

        assertThat(spheres.correspondents(BOTH.id()).people()).containsExactly(new PersonId("neighbour"));
    }

    @Test
    void why_not_says_that_an_affiliation_does_not_count_on_either_side() {
        var family = College.spheres(
                List.of(StandardSpheres.GUARDIAN_TO_CHILD.rule(), StandardSpheres.CHILD_TO_GUARDIAN.rule()),
                messaging(closing(Set.of())));

        assertThat(untied(family, "both", "other-pupil"))
                .contains(new Untied.SenderNotCounting(List.of(new StructureId(College.MONTEMONT))));
        assertThat(untied(family, "other-pupil", "both"))
                .contains(new Untied.RecipientNotCounting(List.of(new StructureId(College.MONTEMONT))));
    }

    @Test
    void an_exception_of_a_closing_counts_in_full() {
        var spheres = College.spheres(StandardSpheres.all(), messaging(closing(Set.of(BOTH.id()))));

        assertThat(spheres.correspondents(BOTH.id()).people())
                .contains(College.id("neighbour"), College.id("other-pupil"), College.id("stranger"));
        assertThat(spheres.mayWrite(College.id("mum"), College.id("zoe")))
                .satisfies(answer -> assertThat(answer.verdict()).isEqualTo(WritingVerdict.SENDER_WITHOUT_SERVICE))
                .satisfies(answer -> assertThat(answer.service()).isEqualTo(Verdict.CLOSED));
    }

    @Test
    void whoever_has_no_role_of_the_service_is_not_written_to() {
        var pupilsOut = new RightsChange.RulePut(
                AccessRule.of("R1", "MSG", "user", Target.ENT, Population.of(Profil.PARENT, Profil.ENSEIGNANT)));
        var spheres = College.spheres(StandardSpheres.all(), Messaging.of(snapshot(pupilsOut), MSG));

        assertThat(spheres.correspondents(College.id("mum")).people())
                .contains(College.id("maths"))
                .doesNotContain(College.id("zoe"));
        assertThat(spheres.mayWrite(College.id("mum"), College.id("zoe")).verdict())
                .isEqualTo(WritingVerdict.RECIPIENT_WITHOUT_SERVICE);
    }

    private static List<Untied> untied(Spheres spheres, String from, String to) {
        return spheres.mayWrite(College.id(from), College.id(to)).rules().stream()
                .map(line -> line.outcome().getLeft())
                .toList();
    }

    private static Closing closing(Set<PersonId> except) {
        return new Closing(new ClosingId("march-2024"), MSG, Population.of(Profil.PARENT), List.of(), except);
    }

    private static Messaging messaging(Closing closing) {
        return Messaging.of(snapshot(new RightsChange.ServiceClosed(closing)), MSG);
    }

    /** The college under a rule that gives everybody the service, and these changes. */
    private static AccessSnapshot snapshot(RightsChange... changes) {
        var rights = new RightsAssembly();
        rights.add(Service.of("MSG", "user"));
        rights.add(AccessRule.of("R1", "MSG", "user", Target.ENT, Population.EVERYBODY));
        var applied =
                AccessEngine.of(rights.build(), College.users(), College.DAY).apply(List.of(changes));
        assertThat(applied.refused()).isEmpty();
        return applied.snapshot();
    }
}
