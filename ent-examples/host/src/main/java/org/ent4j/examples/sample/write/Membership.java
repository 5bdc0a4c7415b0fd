package org.ent4j.examples.sample.write;

import java.util.HashMap;
import java.util.Map;
import org.ent4j.examples.sample.school.Audience;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Group;
import org.ent4j.examples.sample.school.School;

/** How many pupils a class or a group has. */
final class Membership {

    private final Map<Object, Integer> sizes = new HashMap<>();

    Membership(School school) {
        for (var pupil : school.pupils()) {
            sizes.merge(pupil.division(), 1, Integer::sum);
            for (var group : pupil.groups()) {
                sizes.merge(group, 1, Integer::sum);
                sizes.merge(new EdtIdents.Part(group, pupil.division()), 1, Integer::sum);
            }
        }
    }

    int size(Audience audience) {
        return sizes.getOrDefault(audience, 0);
    }

    int size(Group group, Division division) {
        return sizes.getOrDefault(new EdtIdents.Part(group, division), 0);
    }
}
