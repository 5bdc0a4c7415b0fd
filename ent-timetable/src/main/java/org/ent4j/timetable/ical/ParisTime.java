package org.ent4j.timetable.ical;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The time of metropolitan France since 1996 as a VTIMEZONE. Source: directive 2000/84/CE. */
final class ParisTime {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private ParisTime() {}

    static VTimeZone component() {
        var zone = new VTimeZone();
        zone.add(new TzId(ZONE.getId()));
        zone.add(observance(new Daylight(), "CEST", LocalDateTime.of(1996, 3, 31, 2, 0), WINTER, SUMMER));
        zone.add(observance(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), SUMMER, WINTER));
        return zone;
    }

    private static Observance observance(
            Observance observance, String name, LocalDateTime first, ZoneOffset from, ZoneOffset to) {
        observance.add(new TzName(name));
        observance.add(new DtStart<>(first));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=-1SU"));
        return observance;
    }
}
