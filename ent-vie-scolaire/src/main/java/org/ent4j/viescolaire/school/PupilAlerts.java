package org.ent4j.viescolaire.school;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.AlertEvent;
import org.ent4j.viescolaire.alert.AlertEvent.Changed;
import org.ent4j.viescolaire.alert.AlertEvent.StepTaken;
import org.ent4j.viescolaire.alert.AlertKey;
import org.ent4j.viescolaire.alert.Alerts;

/**
 * What was alerted of a pupil in a year, and done about it.
 *
 * @param steps what the law asks for, and was done
 * @param version how many events made it
 */
public record PupilAlerts(Alerts alerts, Set<StepTaken> steps, int version) {

    public static final PupilAlerts NONE = new PupilAlerts(Alerts.none(), Set.of(), 0);

    public PupilAlerts {
        steps = Set.copyOf(steps);
    }

    /** As one more event makes it. */
    public PupilAlerts after(AlertEvent event) {
        if (event instanceof Changed changed) {
            Map<AlertKey, Alert> all = new TreeMap<>(alerts.list());
            all.put(changed.alert().key(), changed.alert());
            return new PupilAlerts(new Alerts(new TreeMap<>(all)), steps, version + 1);
        }
        if (event instanceof AlertEvent.Counted) {
            return new PupilAlerts(alerts, steps, version + 1);
        }
        var more = Stream.concat(steps.stream(), Stream.of((StepTaken) event)).collect(Collectors.toSet());
        return new PupilAlerts(alerts, more, version + 1);
    }
}
