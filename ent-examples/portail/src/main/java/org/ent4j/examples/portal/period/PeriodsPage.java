package org.ent4j.examples.portal.period;

import java.util.List;
import java.util.Map;

/**
 * The periods of a school, which class follows which, and what was changed.
 *
 * @param systems to choose from for a class: label by id
 * @param aside councils that are kept out of any period
 * @param canUndo whether there is a change to be undone
 */
public record PeriodsPage(
        List<SystemForm> forms,
        Map<String, String> systems,
        List<ClassLine> classes,
        List<String> aside,
        List<Event> history,
        boolean canUndo) {

    public PeriodsPage {
        forms = List.copyOf(forms);
        classes = List.copyOf(classes);
        aside = List.copyOf(aside);
        history = List.copyOf(history);
    }

    /** @param classes how many follow it, in words */
    public record SystemForm(String id, String label, String classes, List<PeriodForm> periods) {
        public SystemForm {
            periods = List.copyOf(periods);
        }
    }

    /** Dates as browsers take them. */
    public record PeriodForm(
            String id, String label, String first, String last, String deadline, String council, String publication) {}

    /** @param system "" for a class that follows none */
    public record ClassLine(String code, String system, String councils) {}

    public record Event(String at, String by, String what) {}
}
