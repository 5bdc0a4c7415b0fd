package org.ent4j.access.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class RightsUndoProperties {

    @Property(tries = 2_000)
    void whatever_was_tried_undoing_leads_back(@ForAll long seed) {
        var random = new RandomChanges(seed);
        var before = random.rights(40);
        var assembly = new RightsAssembly(before);
        var undo = new RightsUndo(assembly);

        Stream.generate(random::change).limit(20).forEach(undo::apply);
        Statistics.label("tried").collect(assembly.build().equals(before) ? "nothing" : "something");
        undo.undo();

        assertThat(assembly.build()).isEqualTo(before);
        assertThat(undo.changes()).isEmpty();
    }

    @Property(tries = 500)
    void a_change_is_refused_as_the_assembly_alone_refuses_it(@ForAll long seed) {
        var random = new RandomChanges(seed);
        var alone = new RightsAssembly(random.rights(40));
        var undo = new RightsUndo(new RightsAssembly(alone.build()));

        Stream.generate(random::change)
                .limit(20)
                .forEach(change -> assertThat(undo.apply(change)).isEqualTo(alone.apply(change)));
    }
}
