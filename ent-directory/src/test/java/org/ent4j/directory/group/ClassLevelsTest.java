package org.ent4j.directory.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.group.GroupSample.SCHOOL;
import static org.ent4j.directory.group.GroupSample.pupil;
import static org.ent4j.directory.group.GroupSample.someone;
import static org.ent4j.directory.group.GroupSample.teaching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.nomenclature.Niveau;
import org.junit.jupiter.api.Test;

class ClassLevelsTest {

    @Test
    void a_class_has_the_levels_of_its_pupils_and_how_many_have_each() {
        var people = List.of(
                pupil("a", "10010012110", Set.of("6A")),
                pupil("b", "10010012110", Set.of("6A")),
                pupil("c", "10110001110", Set.of("6A")),
                pupil("d", "99999999999", Set.of("6B")),
                someone("muller", teaching("020700", "6A")));

        assertThat(ClassLevels.of(people))
                .containsOnly(Map.entry(
                        new ClassRef(SCHOOL, "6A"), new TreeMap<>(Map.of(Niveau.SIXIEME, 2, Niveau.CINQUIEME, 1))));
    }
}
