package org.ent4j.examples.portal.services;

import java.util.List;

/** What somebody finds in his bar of services. */
public record MyServicesPage(List<Section> sections) {

    public MyServicesPage {
        sections = List.copyOf(sections);
    }

    /** Some of them lead nowhere. */
    public boolean isPartial() {
        return sections.stream().flatMap(section -> section.tiles().stream()).anyMatch(tile -> !tile.leads());
    }

    /** A regroupement. */
    public record Section(String label, List<Tile> tiles) {
        public Section {
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * A service.
     *
     * @param leads whether the visitor can open something at its address: this portal has not all the services that portals have
     * @param host of a service elsewhere, or ""
     */
    public record Tile(String title, String address, boolean leads, boolean inNewWindow, String host) {}
}
