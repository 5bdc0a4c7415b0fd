package org.ent4j.examples.sample.write;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ent4j.examples.sample.noise.Sighting;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Audience;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.Service;

/** What both directions of STS have in common. */
final class StsTexts {

    static final Charset ENCODING = Charset.forName("ISO-8859-15");
    private static final int HALVES_A_HOUR = 2;

    private StsTexts() {}

    static String path(School school, String direction, int year) {
        return "timetable/" + school.uai() + "/" + direction + "_" + school.uai() + "_" + year + ".xml";
    }

    /** {@code epp} for those whom the académie knows, {@code local} for those typed in by the school. */
    static String type(Sighting seen, Agent agent) {
        return seen.of(agent).text().identified() ? "epp" : "local";
    }

    static String id(Sighting seen, Agent agent) {
        return seen.of(agent).text().identified()
                ? agent.sts()
                : Integer.toString(seen.teachers().indexOf(agent) + 1);
    }

    static String hours(int halves) {
        return String.format(Locale.ROOT, "%.2f", (double) halves / HALVES_A_HOUR);
    }

    /** What is taught to a class or group, without repeating a subject that has the same teachers. */
    static List<Service> services(School school, Audience audience) {
        var services = new ArrayList<Service>();
        school.services(audience).stream()
                .filter(service -> services.stream()
                        .noneMatch(each -> each.subject().equals(service.subject())
                                && each.teachers().equals(service.teachers())))
                .forEach(services::add);
        return services;
    }
}
