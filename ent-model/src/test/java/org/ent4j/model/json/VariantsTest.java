package org.ent4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

class VariantsTest {

    private sealed interface Vehicle {}

    private record Bicycle(String type, PersonId pupil) implements Vehicle {}

    private record Tandem() implements Vehicle {}

    private record Loose(String type) {}

    @Test
    void a_component_called_type_does_not_hide_the_type() {
        assertThat(Variants.of(Vehicle.class)).containsOnlyKeys("Bicycle", "Tandem");
        assertThat(RecordShape.of(Bicycle.class).parts()).extracting(Part::name).containsExactly("itsType", "pupil");
        assertThat(RecordShape.of(Loose.class).parts()).extracting(Part::name).containsExactly("type");
    }

    private sealed interface Ambiguous {}

    private record Tent() implements Ambiguous {}

    private static final class Camping {
        private record Tent() implements Ambiguous {}
    }

    @Test
    void two_types_of_one_name_are_found_out_at_once() {
        assertThatThrownBy(() -> Variants.of(Ambiguous.class)).isInstanceOf(IllegalStateException.class);
    }
}
