package org.ent4j.catalogue.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.catalogue.release.ReleaseDecision.Granted;
import org.ent4j.catalogue.release.ReleaseDecision.Withheld;
import org.ent4j.catalogue.release.ReleaseRules.Channel;

class ReleaseProperties {

    private static final Connectors CONNECTORS = UsualConnectors.all();

    /** Mostly of what the connector declares, sometimes of what it does not, or of no connector at all. */
    @Provide
    Arbitrary<AttributeRelease> releases() {
        return Arbitraries.of(CONNECTORS.all())
                .injectNull(0.3)
                .flatMap(connector -> releases(Optional.ofNullable(connector)));
    }

    private static Arbitrary<AttributeRelease> releases(Optional<Connector> connector) {
        var all = List.of(SdetAttribute.values());
        var declared = all.stream()
                .filter(each -> connector.flatMap(one -> one.asked(each)).isPresent())
                .toList();
        var attributes = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(declared.isEmpty() ? all : declared)), Tuple.of(1, Arbitraries.of(all)));
        var released = Combinators.combine(
                        attributes, Arbitraries.frequency(Tuple.of(9, "pour cela"), Tuple.of(1, " ")))
                .as(ReleasedAttribute::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(Arbitraries.of(Principal.class).optional(), released)
                .as((principal, list) -> new AttributeRelease(connector.map(Connector::code), principal, list));
    }

    @Provide
    Arbitrary<Channel> channels() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Channel.SSO)), Tuple.of(1, Arbitraries.of(Channel.class)));
    }

    @Provide
    Arbitrary<Boolean> anonymous() {
        return Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
    }

    @Property(tries = 1000)
    void nothing_else_than_what_the_rules_let_pass_can_go_out(
            @ForAll("releases") AttributeRelease release,
            @ForAll("channels") Channel channel,
            @ForAll("anonymous") boolean isAnonymous) {
        var decision = ReleaseRules.decide(release, CONNECTORS, channel, isAnonymous);
        var asked = new ArrayList<SdetAttribute>();
        var out = decision.apply(attribute -> {
            asked.add(attribute);
            return List.of(attribute.name());
        });
        var granted = decision.granted().stream().map(Granted::attribute).toList();
        Statistics.label("granted").collect(granted.isEmpty() ? "none" : "some");
        Statistics.label("granted").coverage(checker -> checker.check("some").percentage(share -> share > 10));

        assertThat(asked).isEqualTo(granted).doesNotHaveDuplicates();
        assertThat(out.values())
                .containsExactlyElementsOf(
                        granted.stream().map(each -> List.of(each.name())).toList());
        var declared = release.connector().flatMap(CONNECTORS::find);
        assertThat(granted).allSatisfy(attribute -> {
            assertThat(isAnonymous || channel != Channel.SSO).isFalse();
            assertThat(declared.map(each -> each.asked(attribute).isPresent())
                            .orElse(attribute.sensitivity() != Sensitivity.PRIVATE))
                    .isTrue();
        });
        if (isAnonymous || channel == Channel.NONE) {
            assertThat(decision.principal()).isEmpty();
        }
    }

    @Property
    void everything_that_is_asked_for_is_answered(
            @ForAll("releases") AttributeRelease release,
            @ForAll("channels") Channel channel,
            @ForAll("anonymous") boolean isAnonymous) {
        var decision = ReleaseRules.decide(release, CONNECTORS, channel, isAnonymous);
        var answered = new ArrayList<>(
                decision.granted().stream().map(Granted::attribute).toList());
        answered.addAll(decision.withheld().stream().map(Withheld::attribute).toList());

        assertThat(answered)
                .containsExactlyInAnyOrderElementsOf(release.attributes().stream()
                        .map(ReleasedAttribute::attribute)
                        .collect(Collectors.toList()));
    }
}
