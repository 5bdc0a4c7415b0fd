package org.ent4j.examples.portal.services;

import java.util.List;

/**
 * Whether somebody sees a service.
 *
 * @param text what was looked for
 * @param found people of that name, when nobody is chosen
 * @param sights one for each capacity of whoever is chosen
 */
public record ServiceWhyPage(String code, String title, String text, List<Found> found, List<Seen> sights) {

    public ServiceWhyPage {
        found = List.copyOf(found);
        sights = List.copyOf(sights);
    }

    /** Somebody to choose. */
    public record Found(String person, String name, String what) {}

    /** @param who {@code DUPONT Anne, enseignant} */
    public record Seen(String who, boolean isSeen, boolean mayEnter, List<Step> steps) {
        public Seen {
            steps = List.copyOf(steps);
        }
    }

    /** What must be so, and what is not. */
    public record Step(String label, boolean isMet, List<String> obstacles) {
        public Step {
            obstacles = List.copyOf(obstacles);
        }
    }
}
