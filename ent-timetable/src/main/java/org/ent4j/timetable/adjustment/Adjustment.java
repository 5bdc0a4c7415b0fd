package org.ent4j.timetable.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.timetable.publication.LessonId;
import org.ent4j.timetable.publication.OccurrenceKey;
import org.ent4j.timetable.source.ItemKind;

/** One change by hand, of one day. */
public sealed interface Adjustment {

    /** Who decided it when, and why. */
    Note note();

    /** The day on which something is otherwise than the publication says. */
    LocalDate date();

    /** The lesson that is changed; nothing for one more. */
    Optional<LessonId> lesson();

    /** Under which a lesson is seen that only this brings: one more, or one that was moved here. */
    default LessonId made() {
        return new LessonId(Overlay.BY_HAND + note().id());
    }

    /** Whether a lesson of a day is as it is because of this: cancelled, moved away or here, replaced, or one more. */
    default boolean concerns(OccurrenceKey lesson) {
        return lesson.lesson().equals(made())
                || lesson.date().equals(date())
                        && lesson().filter(lesson.lesson()::isOf).isPresent();
    }

    /**
     * @param id unique in the structure and year, the caller's
     * @param author the host's key of who decided it
     * @param why for those concerned; may be ""
     */
    record Note(String id, String author, Instant at, String why) {
        public Note {
            if (id.isBlank()) {
                throw new IllegalArgumentException("An adjustment without an id.\nMaybe none was generated.");
            }
        }
    }

    /** The lesson is not held on that day. */
    record Cancelled(Note note, LessonId of, LocalDate date) implements Adjustment {
        @Override
        public Optional<LessonId> lesson() {
            return Optional.of(of);
        }
    }

    /** On that day the lesson has these teachers, or these rooms, instead of its own. */
    record Replaced(Note note, LessonId of, LocalDate date, ItemKind kind, List<Participant> by) implements Adjustment {
        public Replaced {
            by = List.copyOf(by);
            if (kind != ItemKind.TEACHER && kind != ItemKind.ROOM
                    || by.stream().anyMatch(each -> each.kind() != kind)) {
                throw new IllegalArgumentException(
                        "%s is replaced by %s.\nMaybe something else than teachers or rooms was chosen."
                                .formatted(kind, by));
            }
        }

        @Override
        public Optional<LessonId> lesson() {
            return Optional.of(of);
        }
    }

    /** The lesson of that day is held on another day or at another hour. */
    record Moved(Note note, LessonId of, LocalDate date, LocalDate to, TimeRange hours) implements Adjustment {
        @Override
        public Optional<LessonId> lesson() {
            return Optional.of(of);
        }
    }

    /**
     * A lesson more.
     *
     * @param subject a participant of kind subject, when it has one
     * @param with teachers, classes, groups, rooms, pupils; at least one
     */
    record Exceptional(
            Note note, LocalDate date, TimeRange hours, Optional<Participant> subject, List<Participant> with)
            implements Adjustment {
        public Exceptional {
            with = List.copyOf(with);
            if (with.isEmpty() || with.stream().anyMatch(each -> each.kind() == ItemKind.SUBJECT)) {
                throw new IllegalArgumentException(
                        "A lesson with %s.\nMaybe nobody was chosen, or the subject among them.".formatted(with));
            }
        }

        @Override
        public Optional<LessonId> lesson() {
            return Optional.empty();
        }
    }
}
