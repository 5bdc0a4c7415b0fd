package org.ent4j.examples.portal.bulletin;

import java.util.List;

/** What is published of pupils, for whoever may read it. */
public record FamilyBulletinsPage(List<Child> children) {

    public FamilyBulletinsPage {
        children = List.copyOf(children);
    }

    public record Child(String name, List<Line> lines) {
        public Child {
            lines = List.copyOf(lines);
        }
    }

    /** @param correction why it was published again; empty for the first version */
    public record Line(String period, String published, String general, String path, String correction) {}
}
