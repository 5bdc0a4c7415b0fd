package org.ent4j.timetable.publication;

/** A lesson across imports: the same as long as subject, teachers, audience, day and hours are. */
public record LessonId(String value) implements Comparable<LessonId> {

    private static final String OF_THE_PAST = "~";

    public LessonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A LessonId is not blank.\nMaybe a column of the store is empty.");
        }
    }

    /** Whether it is that lesson, or what the past keeps of it under an identity of its own. */
    public boolean isOf(LessonId lesson) {
        return equals(lesson) || value.startsWith(lesson.value + OF_THE_PAST);
    }

    /** The lesson as it was when its subject was another, whose number a file has given again since. */
    LessonId ofThePast(int publication) {
        return new LessonId(value + OF_THE_PAST + publication);
    }

    @Override
    public int compareTo(LessonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
