package org.ent4j.examples.portal.alert;

import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.web.Paged;

/**
 * Alerts, and the steps that the law asks for.
 *
 * @param shown which alerts: the value of the choice
 * @param choices of which alerts are shown
 * @param mayHandle whether the reader does something about them
 * @param leftOut of whom nobody can tell
 */
public record AlertsPage(
        String shown,
        Map<String, String> choices,
        String count,
        Paged<Row> alerts,
        List<Step> steps,
        boolean mayHandle,
        List<String> leftOut) {

    public AlertsPage {
        steps = List.copyOf(steps);
        leftOut = List.copyOf(leftOut);
    }

    /** Something that may be done now. */
    public record Button(String value, String label) {}

    /**
     * An alert.
     *
     * @param path where it is marked
     * @param told who was told of this pupil's absences, and when last; "" for nobody
     */
    public record Row(
            String path,
            String pupil,
            String pupilPath,
            String schoolClass,
            String what,
            String state,
            String tone,
            String told,
            List<Button> moves) {

        public Row {
            moves = List.copyOf(moves);
        }
    }

    /**
     * A step that is due, or was taken.
     *
     * @param source the text that asks for it
     * @param taken when, by whom and with what words; "" while it is to be taken
     */
    public record Step(
            String path,
            String pupil,
            String pupilPath,
            String schoolClass,
            String what,
            String why,
            String source,
            String taken) {}
}
