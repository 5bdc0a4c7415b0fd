package org.ent4j.examples.sample.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.sample.school.GroupPlan.Parallel;
import org.ent4j.examples.sample.school.Programme.Course;

/** Gives every class and group its teachers, and makes the bundles that have to be placed. */
final class Staffing {

    private static final int LONG_BAND = 8;

    private final Faculty.Local faculty;
    private final List<Service> services = new ArrayList<>();
    private final List<Bundle> bundles = new ArrayList<>();
    private final Map<Division, Agent> principals = new LinkedHashMap<>();

    Staffing(Faculty.Local faculty) {
        this.faculty = faculty;
    }

    List<Service> services() {
        return services;
    }

    List<Bundle> bundles() {
        return bundles;
    }

    Map<Division, Agent> principals() {
        return principals;
    }

    Staffing staff(List<Division> divisions, List<Parallel> parallels, Agent documentaliste) {
        divisions.forEach(each -> Programme.of(each.level()).whole().forEach(course -> whole(each, course)));
        parallels.forEach(this::parallel);
        divisions.forEach(this::principal);
        divisions.stream()
                .filter(each -> each.level() == Level.SIXIEME)
                .forEach(each -> together(each, documentaliste));
        return this;
    }

    private void whole(Division division, Course course) {
        var teacher = faculty.teacher(course.subject(), course.halves(), List.of());
        var service = new Service(course.subject(), division, List.of(teacher), course.halves());
        services.add(service);
        var length = course.subject().equals(Subject.EPS) ? 2 : 1;
        hours(List.of(service), course.halves(), length);
    }

    private void parallel(Parallel parallel) {
        var first = new ArrayList<Service>();
        var busy = new ArrayList<Agent>();
        for (var i = 0; i < parallel.groups().size(); i++) {
            var subject = parallel.taught().get(i);
            var teacher = faculty.teacher(subject, parallel.halves() * (parallel.swap() ? 2 : 1), busy);
            busy.add(teacher);
            first.add(new Service(subject, parallel.groups().get(i), List.of(teacher), parallel.halves()));
        }
        add(first, parallel.halves());
        if (parallel.swap()) {
            add(List.of(swapped(first, 0, 1), swapped(first, 1, 0)), parallel.halves());
        }
    }

    private void add(List<Service> together, int halves) {
        services.addAll(together);
        var rest = halves;
        if (halves >= LONG_BAND) {
            bundles.add(new Bundle(together, 2, Parity.EVERY));
            rest -= 4;
        }
        hours(together, rest, 1);
    }

    private static Service swapped(List<Service> services, int group, int subject) {
        var other = services.get(subject);
        return new Service(other.subject(), services.get(group).audience(), other.teachers(), other.halves());
    }

    /** Whole hours every week, and the half hour that may be left every other week. */
    private void hours(List<Service> together, int halves, int length) {
        var rest = halves;
        for (; rest >= 2 * length; rest -= 2 * length) {
            bundles.add(new Bundle(together, length, Parity.EVERY));
        }
        for (; rest >= 2; rest -= 2) {
            bundles.add(new Bundle(together, 1, Parity.EVERY));
        }
        if (rest == 1) {
            bundles.add(new Bundle(together, 1, bundles.size() % 2 == 0 ? Parity.A : Parity.B));
        }
    }

    private void principal(Division division) {
        var mine = services.stream()
                .filter(each -> each.audience().equals(division))
                .sorted(Comparator.comparing(each -> -each.halves()))
                .map(each -> each.teachers().get(0))
                .toList();
        var agent = mine.stream()
                .filter(each -> !principals.containsValue(each))
                .findFirst()
                .orElse(mine.get(0));
        principals.put(division, agent);
        var service = new Service(Subject.VIE_DE_CLASSE, division, List.of(agent), 1);
        services.add(service);
        bundles.add(Bundle.single(service));
    }

    /** One of the hours of French is given together with the documentaliste. */
    private void together(Division division, Agent documentaliste) {
        var french = services.stream()
                .filter(each ->
                        each.audience().equals(division) && each.subject().equals(Subject.FRANCAIS))
                .findFirst()
                .orElseThrow();
        var alone = new Service(french.subject(), division, french.teachers(), french.halves() - 2);
        var both = new Service(
                french.subject(), division, List.of(french.teachers().get(0), documentaliste), 2);
        services.set(services.indexOf(french), alone);
        services.add(both);
        bundles.replaceAll(each -> each.parallel().equals(List.of(french))
                ? new Bundle(List.of(alone), each.length(), each.parity())
                : each);
        bundles.set(bundles.indexOf(Bundle.single(alone)), Bundle.single(both));
    }
}
