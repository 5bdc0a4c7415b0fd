package org.ent4j.examples.portal.bulletin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is published of pupils, for whoever may read it.
 *
 * @param choice of a pupil; nothing for families
 */
public record FamilyBulletinsPage(List<Child> children, Optional<Choice> choice) {

    public FamilyBulletinsPage {
        children = List.copyOf(children);
    }

    /** @param pupils of the chosen class */
    public record Choice(Map<String, String> classes, String schoolClass, Map<String, String> pupils, String pupil) {}

    public record Child(String name, List<Line> lines) {
        public Child {
            lines = List.copyOf(lines);
        }
    }

    /** @param correction why it was published again; empty for the first version */
    public record Line(String period, String published, String general, String path, String correction) {}
}
