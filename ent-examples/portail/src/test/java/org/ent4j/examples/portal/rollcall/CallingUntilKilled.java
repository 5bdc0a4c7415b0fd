package org.ent4j.examples.portal.rollcall;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.RunningPortal;
import org.ent4j.examples.portal.data.DatabaseUrl;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.demo.DemoSchools;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** A portal in a process of its own, in which a CPE calls one roll after the other, and says of each that it was taken. */
final class CallingUntilKilled {

    /** Before the days that the demonstration has called. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 10);

    private static final int DAYS = 20;

    private CallingUntilKilled() {}

    /** @param args the address of the database */
    public static void main(String[] args) {
        var portal = RunningPortal.start(new DatabaseUrl(args[0], "sa", ""), PortalClock.at(TestPortal.MOMENT), 0)
                .prepare();
        var school = portal.part(OpenSchools.class).find(DemoSchools.first()).orElseThrow();
        var cpe = Someone.at("http://localhost:" + portal.port())
                .signIn(cpe(portal).id());
        for (var day = LAST_DAY; day.isAfter(LAST_DAY.minusDays(DAYS)); day = day.minusDays(1)) {
            lessons(school, day).forEach(lesson -> call(cpe, lesson));
        }
    }

    private static Person cpe(RunningPortal portal) {
        return portal.part(DemoPeople.class).all().stream()
                .filter(player -> player.part().startsWith("Vie scolaire"))
                .findFirst()
                .orElseThrow()
                .person();
    }

    private static Stream<CalledLesson> lessons(OpenSchool school, LocalDate day) {
        return school.lessons().on(day).stream()
                .filter(lesson -> !lesson.pupils().isEmpty());
    }

    private static void call(Someone cpe, CalledLesson lesson) {
        var sheet = new LinkedHashMap<String, Object>();
        sheet.put("vu", "0");
        sheet.put("valider", "1");
        var pupils =
                lesson.pupils().stream().sorted().limit(5).map(Object::toString).toList();
        sheet.put("pupil", pupils);
        pupils.forEach(pupil -> sheet.put("p-" + pupil, "ABSENT"));
        if (cpe.postOnly("/appel/" + lesson.id(), sheet).status() == 303) {
            System.out.println(lesson.id());
        }
    }
}
