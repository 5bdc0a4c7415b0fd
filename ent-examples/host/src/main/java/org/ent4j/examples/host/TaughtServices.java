package org.ent4j.examples.host;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.GroupRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.publication.PublishedLesson;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.TaughtService;
import org.ent4j.viescolaire.service.TaughtTeacher;
import org.ent4j.viescolaire.service.TeacherRole;

/**
 * Who is taught what by whom, as a published timetable says it: what evaluation services are generated from. Classes and groups
 * that the directory does not have are left out, since nobody is in them; a subject or a teacher whom it does not have is a
 * conflict, which the generation shows.
 */
public final class TaughtServices {

    private final Publication published;

    private TaughtServices(Publication published) {
        this.published = published;
    }

    /** In the order of the lessons, each once. */
    public static List<TaughtService> of(Publication published) {
        return new TaughtServices(published).all();
    }

    private List<TaughtService> all() {
        return published.lessons().stream()
                .filter(lesson -> !lesson.isEmpty())
                .flatMap(lesson -> lesson.subject().stream().flatMap(subject -> taught(lesson, subject)))
                .distinct()
                .toList();
    }

    private Stream<TaughtService> taught(PublishedLesson lesson, String subject) {
        var ref = new ItemRef(ItemKind.SUBJECT, subject);
        var code = published.item(ref).flatMap(PublishedItem::hostKey).orElseGet(() -> published.label(ref));
        var teachers =
                items(lesson, ItemKind.TEACHER).map(TaughtServices::teacher).toList();
        return Stream.concat(audiences(lesson, ItemKind.CLASS), audiences(lesson, ItemKind.GROUP))
                .map(audience -> new TaughtService(audience, code, published.label(ref), teachers));
    }

    private Stream<PublishedItem> items(PublishedLesson lesson, ItemKind kind) {
        return lesson.resources().stream()
                .filter(resource -> resource.kind() == kind)
                .map(LessonResource::key)
                .distinct()
                .flatMap(key -> published.item(new ItemRef(kind, key)).stream());
    }

    private Stream<Audience> audiences(PublishedLesson lesson, ItemKind kind) {
        return items(lesson, kind).flatMap(item -> item.hostKey().stream()).map(code -> audience(kind, code));
    }

    private Audience audience(ItemKind kind, String code) {
        return kind == ItemKind.CLASS
                ? new Audience.OfClass(new ClassRef(published.structure(), code))
                : new Audience.OfGroup(new GroupRef(published.structure(), code));
    }

    /** Teachers of a timetable are equals: which of them is the main one, the generation says. */
    private static TaughtTeacher teacher(PublishedItem item) {
        return new TaughtTeacher(item.hostKey().map(PersonId::new), item.label(), TeacherRole.MAIN, Optional.empty());
    }
}
