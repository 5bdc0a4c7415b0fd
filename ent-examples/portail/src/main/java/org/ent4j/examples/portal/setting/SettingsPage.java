package org.ent4j.examples.portal.setting;

import java.util.List;

/** The settings of evaluations: what counts, who has set it, what was changed. */
public record SettingsPage(List<Line> lines, List<Event> history) {

    public SettingsPage {
        lines = List.copyOf(lines);
        history = List.copyOf(history);
    }

    /**
     * A setting.
     *
     * @param value at a glance
     * @param form where it is changed; "" where it is not changed here
     */
    public record Line(String label, String value, boolean isSet, boolean canUndo, String path, String form) {}

    public record Event(String at, String by, String what) {}
}
