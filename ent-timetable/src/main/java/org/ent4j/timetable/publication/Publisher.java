package org.ent4j.timetable.publication;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.timetable.publication.LessonIdentity.Identified;
import org.ent4j.timetable.publication.PublicationRemark.LeftOut;
import org.ent4j.timetable.publication.PublicationRemark.NeverHeld;
import org.ent4j.timetable.publication.PublicationRemark.NothingMatched;
import org.ent4j.timetable.publication.PublicationRemark.SourceChanged;
import org.ent4j.timetable.publication.PublicationRemark.Unresolved;
import org.ent4j.timetable.publication.PublishRefusal.NothingToPublish;
import org.ent4j.timetable.publication.TimetableEvent.TimetablePublished;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceLesson;

/** Turns a plan into the next publication; a pure function, applied twice it changes nothing. */
public final class Publisher {

    private static final int LABELS_SHOWN = 10;

    private final TimetablePlan plan;
    private final Optional<Publication> current;
    private final PublishedItems items;

    private Publisher(TimetablePlan plan, Optional<Publication> current) {
        this.plan = plan;
        this.current = current;
        this.items = new PublishedItems(plan);
    }

    /**
     * Open items do not hold a publication up: their lessons are published under the file's labels, and the remarks say
     * so, even when nothing at all is matched.
     *
     * @param current the timetable in force, when there is one
     * @throws IllegalArgumentException when {@code current} is of another structure or year than the plan
     */
    public static Either<PublishRefusal, Published> publish(TimetablePlan plan, Optional<Publication> current) {
        current.ifPresent(publication -> requireSameTimetable(plan, publication));
        return new Publisher(plan, current).publish();
    }

    private static void requireSameTimetable(TimetablePlan plan, Publication current) {
        if (!current.structure().equals(plan.structure())
                || !current.year().equals(plan.timetable().year())) {
            throw new IllegalArgumentException(
                    "The plan is for %s in %s, the timetable in force for %s in %s.\nMaybe two schools are mixed up."
                            .formatted(plan.structure(), plan.timetable().year(), current.structure(), current.year()));
        }
    }

    private Either<PublishRefusal, Published> publish() {
        var next = next();
        if (next.lessons().isEmpty()) {
            return Either.left(new NothingToPublish(plan.timetable().lessons().size()));
        }
        var unchanged = current.filter(next::isSameAs);
        return Either.right(unchanged.map(this::again).orElseGet(() -> anew(next)));
    }

    private Published again(Publication same) {
        return new Published(same, Changes.between(current, same), List.of(), remarks(same));
    }

    private Published anew(Publication next) {
        var changes = Changes.between(current, next);
        var event = new TimetablePublished(
                next.structure(),
                next.year(),
                next.number(),
                changes.added().size(),
                changes.changed().size(),
                changes.removed().size());
        return new Published(next, changes, List.of(event), remarks(next));
    }

    private Publication next() {
        var timetable = plan.timetable();
        return Publication.builder()
                .structure(plan.structure())
                .year(timetable.year())
                .source(timetable.source())
                .number(current.map(Publication::number).orElse(0) + 1)
                .firstDayOfWeek1(timetable.firstDayOfWeek1())
                .addAllItems(items.list())
                .addAllLessons(LessonIdentity.identify(plan).stream()
                        .map(this::lesson)
                        .filter(lesson -> !lesson.weeks().isEmpty())
                        .sorted(Comparator.comparing(PublishedLesson::id))
                        .toList())
                .build();
    }

    private PublishedLesson lesson(Identified identified) {
        var lesson = identified.lesson();
        return new PublishedLesson(
                identified.id(),
                lesson.day(),
                lesson.hours(),
                Optional.of(lesson.subject()).filter(subject -> !subject.isEmpty()),
                LessonIdentity.sorted(resources(lesson)));
    }

    private List<LessonResource> resources(SourceLesson lesson) {
        return isOfIgnoredSubject(lesson)
                ? List.of()
                : lesson.resources().stream()
                        .filter(each -> !items.isIgnored(new ItemRef(each.kind(), each.key())))
                        .toList();
    }

    private boolean isOfIgnoredSubject(SourceLesson lesson) {
        return items.isIgnored(new ItemRef(ItemKind.SUBJECT, lesson.subject()));
    }

    private List<PublicationRemark> remarks(Publication publication) {
        var remarks = new ArrayList<PublicationRemark>();
        if (publication.items().stream().noneMatch(item -> item.standing() == Standing.MATCHED)) {
            remarks.add(new NothingMatched());
        }
        for (var kind : ItemKind.values()) {
            unresolved(publication, kind).ifPresent(remarks::add);
        }
        var never = (int)
                lessons().stream().filter(lesson -> lesson.weeks().isEmpty()).count();
        var leftOut = lessons().size() - never - publication.lessons().size();
        Optional.of(new NeverHeld(never)).filter(each -> never > 0).ifPresent(remarks::add);
        Optional.of(new LeftOut(leftOut)).filter(each -> leftOut > 0).ifPresent(remarks::add);
        current.filter(before -> !before.source().equals(publication.source()))
                .ifPresent(before -> remarks.add(new SourceChanged(before.source(), publication.source())));
        return remarks;
    }

    private List<SourceLesson> lessons() {
        return plan.timetable().lessons();
    }

    private static Optional<PublicationRemark> unresolved(Publication publication, ItemKind kind) {
        var labels = publication.items().stream()
                .filter(item -> item.ref().kind() == kind && item.isUnresolved())
                .map(PublishedItem::label)
                .toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unresolved(
                        labels.size(),
                        kind.label(),
                        labels.stream().limit(LABELS_SHOWN).toList()));
    }
}
