package org.ent4j.timetable.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.timetable.check.ServiceGap.WithoutLesson;
import org.ent4j.timetable.check.ServiceGap.WithoutService;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.publication.PublishedLesson;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.HostTie;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;

/**
 * Compares who teaches what to whom in the directory with the lessons of a publication. Only what is recognised on both
 * sides is compared: a lesson of somebody unknown may be of any service there. A service of a class is also held by groups
 * and parts of it.
 */
public final class ServiceCheck {

    private static final Comparator<ServiceGap> IN_ORDER = Comparator.comparing(ServiceGap::teacher)
            .thenComparing(ServiceGap::audience)
            .thenComparing(ServiceGap::subject);

    private final Publication publication;
    private final Map<ItemRef, String> labels;
    private final Set<Service> taught = new HashSet<>();
    private final Map<Service, Integer> held = new HashMap<>();
    private final Set<Service> credited = new HashSet<>();
    private final Set<List<Object>> ofUnknown = new HashSet<>();

    private ServiceCheck(Publication publication, Collection<HostItem> items) {
        this.publication = publication;
        this.labels =
                items.stream().collect(Collectors.toMap(item -> new ItemRef(item.kind(), item.key()), HostItem::label));
    }

    /** By the host's keys; subject "" for a service whose subject the directory does not tell. */
    private record Service(ItemRef teacher, ItemRef audience, String subject) {
        Service inAnySubject() {
            return new Service(teacher, audience, "");
        }
    }

    /**
     * By teacher, audience and subject; nothing when the directory knows of no service at all.
     *
     * @param items the host's
     * @param ties the host's; those between teachers and classes or groups are its services
     */
    public static List<ServiceGap> of(Publication publication, Collection<HostItem> items, Collection<HostTie> ties) {
        var check = new ServiceCheck(publication, items);
        ties.forEach(check::teaches);
        publication.lessons().forEach(check::holds);
        return check.taught.isEmpty()
                ? List.of()
                : Stream.concat(check.withoutLesson(), check.withoutService())
                        .sorted(IN_ORDER)
                        .toList();
    }

    private void teaches(HostTie tie) {
        var kinds = Set.of(ItemKind.CLASS, ItemKind.GROUP);
        if (tie.one().kind() == ItemKind.TEACHER && kinds.contains(tie.other().kind())) {
            taught.add(new Service(tie.one(), tie.other(), tie.subject()));
        } else if (tie.other().kind() == ItemKind.TEACHER
                && kinds.contains(tie.one().kind())) {
            taught.add(new Service(tie.other(), tie.one(), tie.subject()));
        }
    }

    private void holds(PublishedLesson lesson) {
        var subject = lesson.subject()
                .flatMap(key -> host(new ItemRef(ItemKind.SUBJECT, key)))
                .map(ItemRef::key)
                .orElse("");
        lesson.resources().stream()
                .filter(each -> each.kind() == ItemKind.TEACHER)
                .forEach(each -> holds(lesson, each, subject));
    }

    private void holds(PublishedLesson lesson, LessonResource teacher, String subject) {
        var count = teacher.weeks().and(lesson.weeks()).count();
        var known = host(new ItemRef(ItemKind.TEACHER, teacher.key()));
        audiences(lesson)
                .forEach(audience -> known.ifPresentOrElse(
                        who -> held.merge(new Service(who, audience, subject), count, Integer::sum),
                        () -> ofUnknown.add(List.of(audience, subject))));
        classes(lesson)
                .forEach(each -> known.ifPresentOrElse(
                        who -> credited.add(new Service(who, each, subject)),
                        () -> ofUnknown.add(List.of(each, subject))));
    }

    private Stream<ItemRef> audiences(PublishedLesson lesson) {
        return Stream.of(ItemKind.CLASS, ItemKind.GROUP).flatMap(kind -> hosts(lesson, kind));
    }

    /** The classes of its groups and parts. */
    private Stream<ItemRef> classes(PublishedLesson lesson) {
        return lesson.resources().stream()
                .filter(each -> each.kind() == ItemKind.GROUP || each.kind() == ItemKind.PART)
                .flatMap(each -> publication.item(new ItemRef(each.kind(), each.key())).stream())
                .flatMap(item -> item.classes().stream())
                .flatMap(key -> host(new ItemRef(ItemKind.CLASS, key)).stream())
                .distinct();
    }

    private Stream<ItemRef> hosts(PublishedLesson lesson, ItemKind kind) {
        return lesson.resources().stream()
                .filter(each -> each.kind() == kind)
                .flatMap(each -> host(new ItemRef(kind, each.key())).stream())
                .distinct();
    }

    private Optional<ItemRef> host(ItemRef source) {
        return publication.item(source).flatMap(PublishedItem::hostKey).map(key -> new ItemRef(source.kind(), key));
    }

    private Stream<ServiceGap> withoutLesson() {
        var recognised = publication.items().stream()
                .flatMap(item -> item.hostKey().stream()
                        .map(key -> new ItemRef(item.ref().kind(), key)))
                .collect(Collectors.toSet());
        credited.addAll(held.keySet());
        var anySubject = credited.stream().map(Service::inAnySubject).collect(Collectors.toSet());
        return taught.stream()
                .filter(service -> recognised.contains(service.audience()))
                .filter(service -> service.subject().isEmpty()
                        ? !anySubject.contains(service) && !isTaughtInASubject(service)
                        : !credited.contains(service) && !credited.contains(service.inAnySubject()))
                .filter(service -> !mayBeOfSomebodyUnknown(service))
                .map(service -> new WithoutLesson(
                        label(service.teacher()), label(service.audience()), subject(service.subject())));
    }

    private boolean mayBeOfSomebodyUnknown(Service service) {
        return service.subject().isEmpty()
                ? ofUnknown.stream().anyMatch(each -> each.get(0).equals(service.audience()))
                : ofUnknown.contains(List.of(service.audience(), service.subject()))
                        || ofUnknown.contains(List.of(service.audience(), ""));
    }

    /** A service told once with its subject and once without is one. */
    private boolean isTaughtInASubject(Service service) {
        return taught.stream()
                .anyMatch(
                        each -> !each.subject().isEmpty() && each.inAnySubject().equals(service));
    }

    private Stream<ServiceGap> withoutService() {
        var sorted = new TreeMap<String, ServiceGap>();
        held.forEach((service, occurrences) -> {
            if (!taught.contains(service) && !taught.contains(service.inAnySubject()) && !isTaughtInAny(service)) {
                var gap = new WithoutService(
                        label(service.teacher()), label(service.audience()), subject(service.subject()), occurrences);
                sorted.put(service.toString(), gap);
            }
        });
        return sorted.values().stream();
    }

    /** A lesson whose subject is not recognised may be of any service of its teacher there. */
    private boolean isTaughtInAny(Service service) {
        return service.subject().isEmpty() && isTaughtInASubject(service);
    }

    private String subject(String key) {
        return key.isEmpty() ? "" : label(new ItemRef(ItemKind.SUBJECT, key));
    }

    private String label(ItemRef host) {
        return labels.getOrDefault(host, host.key());
    }
}
