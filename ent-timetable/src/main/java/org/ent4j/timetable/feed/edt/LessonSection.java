package org.ent4j.timetable.feed.edt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.timetable.source.ItemKind;

/** {@code Cours}: the container has the name of what it contains. */
final class LessonSection {

    private static final String LESSON = "Cours";
    private static final String WEEKS = "Semaines";
    private static final String CANCELLED = "SemainesAnnulation";
    private static final Map<String, ItemKind> RESOURCES = Map.of(
            "Professeur", ItemKind.TEACHER,
            "Classe", ItemKind.CLASS,
            "PartieDeClasse", ItemKind.PART,
            "Groupe", ItemKind.GROUP,
            "Salle", ItemKind.ROOM);

    /** Somebody is in the lesson, whom no timetable of this library has. */
    private static final Set<String> OTHERS = Set.of("Personnel", "Eleve");

    private final EdtFile file;
    private final List<RawLesson> lessons;
    private final Map<String, Runnable> readers = new HashMap<>();
    private final List<String> subjects = new ArrayList<>();
    private final List<RawLesson.Resource> resources = new ArrayList<>();
    private int others;

    LessonSection(EdtFile file, List<RawLesson> lessons) {
        this.file = file;
        this.lessons = lessons;
        readers.put("Matiere", () -> file.attribute("Ident").ifPresent(subjects::add));
        RESOURCES.forEach((name, kind) -> readers.put(name, () -> resources.add(resource(kind))));
        OTHERS.forEach(name -> readers.put(name, () -> {
            others++;
            file.passOver(name);
        }));
    }

    void read() {
        file.children(Map.of(LESSON, this::readLesson));
    }

    private void readLesson() {
        file.knows("Jour", "NumeroPlaceDebut", "NombrePlaces", CANCELLED);
        var row = file.row(String.valueOf(lessons.size() + 1));
        var day = file.text("Jour");
        var first = file.text("NumeroPlaceDebut");
        var places = file.text("NombrePlaces");
        var cancelled = file.text(CANCELLED);
        readChildren();
        subjects.stream()
                .skip(1)
                .forEach(second -> file.warn(row, new EdtDefect.SecondSubject(subjects.get(0), second)));
        lessons.add(new RawLesson(
                day, first, places, subjects.stream().findFirst(), List.copyOf(resources), others, cancelled, row));
    }

    private void readChildren() {
        subjects.clear();
        resources.clear();
        others = 0;
        file.children(readers);
    }

    /** Where newer exports write the weeks under their other name alone, they are its weeks. */
    private RawLesson.Resource resource(ItemKind kind) {
        var weeks = file.attribute(WEEKS).isPresent() ? WEEKS : NewerName.INCLUSION.attribute();
        file.knows("Ident", WEEKS, weeks, CANCELLED);
        return new RawLesson.Resource(kind, file.text("Ident"), file.text(weeks), file.text(CANCELLED));
    }
}
