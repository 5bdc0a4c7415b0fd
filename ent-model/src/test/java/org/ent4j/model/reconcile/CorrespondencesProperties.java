package org.ent4j.model.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.StructureId;

class CorrespondencesProperties {

    private static final StructureId SCHOOL = new StructureId("0350122T");

    @Property(tries = 300)
    void the_last_decision_on_an_item_counts(@ForAll("decisions") List<Correspondence> decisions) {
        var known = Correspondences.of(decisions);

        Statistics.label("an item decided twice")
                .collect(known.list().size() < decisions.size())
                .coverage(c -> c.check(true).percentage(p -> p > 20));
        for (var decision : decisions) {
            var last = decisions.stream()
                    .filter(other -> other.item().isSameAs(decision.item()))
                    .reduce(decision, (a, b) -> b);
            assertThat(known.of(decision.item()).orElseThrow().target()).isEqualTo(last.target());
        }
    }

    @Property(tries = 300)
    void deciding_the_same_again_changes_nothing(@ForAll("decisions") List<Correspondence> decisions) {
        var known = Correspondences.of(decisions);

        assertThat(known.with(known.list())).isEqualTo(known);
    }

    @Example
    void a_change_of_mind_takes_the_next_version() {
        var item = new SourceItem(SCHOOL, "EDT", "ROOM", "1", "B12");
        var known = Correspondences.of(
                List.of(Correspondence.first(item, Target.CREATE), Correspondence.first(item, Target.to("B 12"))));

        assertThat(known.of(item).orElseThrow()).isEqualTo(new Correspondence(item, Target.to("B 12"), 2));
    }

    @Example
    void an_item_under_another_name_is_the_same_and_renamed() {
        var before = new SourceItem(SCHOOL, "EDT", "GROUP", "53", "3ALL1GR.1");
        var after = new SourceItem(SCHOOL, "EDT", "GROUP", "53", "GR_3C3D");

        assertThat(after.isSameAs(before)).isTrue();
        assertThat(after.isRenamed(before)).isTrue();
    }

    @Provide
    Arbitrary<List<Correspondence>> decisions() {
        var items = Arbitraries.of("1", "2", "3", "4")
                .map(key -> new SourceItem(SCHOOL, "EDT", "ROOM", key, "Salle " + key));
        var targets = Arbitraries.of(Target.CREATE, Target.IGNORE, Target.to("a"), Target.to("b"));
        return Combinators.combine(items, targets)
                .as(Correspondence::first)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
