package org.ent4j.timetable.check;

import org.ent4j.model.rule.Reason;

/** A service (who teaches what to whom) that one side has and the other has not. */
public sealed interface ServiceGap extends Reason {

    /** Label of the teacher. */
    String teacher();

    /** Label of the class or of the group. */
    String audience();

    /** Label of the subject; "" when the directory does not tell it. */
    String subject();

    /** The directory has the service and the timetable has no lesson of it. */
    record WithoutLesson(String teacher, String audience, String subject) implements ServiceGap {
        @Override
        public String code() {
            return subject.isEmpty() ? "check.teacher-without-lesson" : "check.service-without-lesson";
        }
    }

    /**
     * The timetable has lessons of a service that the directory has not.
     *
     * @param occurrences how many
     */
    record WithoutService(String teacher, String audience, String subject, int occurrences) implements ServiceGap {
        @Override
        public String code() {
            return subject.isEmpty() ? "check.lesson-without-teacher" : "check.lesson-without-service";
        }
    }
}
