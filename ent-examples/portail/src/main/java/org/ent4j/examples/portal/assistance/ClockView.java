package org.ent4j.examples.portal.assistance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.time.Clock;
import org.ent4j.ticketing.time.ClockReadings;
import org.ent4j.ticketing.time.Reading;

/**
 * A clock of a ticket.
 *
 * @param time how much of how much, in hours of the support: {@code 3 h 05 / 10 h 00}
 * @param due when it runs out; "" when it stands still before
 */
public record ClockView(String label, String time, String due, boolean isLate, boolean isRunning) {

    static List<ClockView> of(ClockReadings clocks, Words words) {
        var all = new ArrayList<ClockView>();
        all.add(of(Clock.OWN.label(), clocks.own(), words));
        all.add(of(Clock.RESOLVE.label(), clocks.resolve(), words));
        clocks.vendor().ifPresent(vendor -> all.add(of(Clock.VENDOR.label(), vendor, words)));
        return all;
    }

    private static ClockView of(Label label, Reading reading, Words words) {
        return new ClockView(
                words.of(label),
                hours(reading.elapsed()) + " / " + hours(reading.target()),
                reading.due().map(words::moment).orElse(""),
                reading.isLate(),
                reading.isRunning());
    }

    /** {@code 3 h 05}. */
    public static String hours(Duration time) {
        return "%d h %02d".formatted(time.toHours(), time.toMinutesPart());
    }
}
