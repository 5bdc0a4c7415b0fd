package org.ent4j.timetable.occupancy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemRef;

/**
 * The hours that a class has in a subject beside those that the programme of its MEF asks for.
 *
 * @param classe of the publication
 * @param items the subjects of the publication that have this code; none when the class has no such lesson
 * @param asked by each MEF of the class that asks for the subject
 * @param held a week, in hours of 60 minutes whatever a lesson lasts: the mean of the weeks in which the class has any
 *     lesson. Groups side by side count once; groups at different hours count each, so that a class cut in two may have more
 *     than each of its pupils.
 */
public record ProgrammeCheck(
        ItemRef classe, CodeMatiere subject, List<ItemRef> items, List<Programme> asked, Duration held, Fit fit) {

    /** What comes of it. */
    public enum Fit {
        /** Within a quarter of an hour. */
        AS_ASKED("conforme", "as asked"),
        LESS("en moins", "less"),
        MORE("en plus", "more"),
        /** Every MEF has it as an option: nothing is missing when nobody chose it. */
        OPTION("option", "option"),
        /** The MEFs of the class ask for different hours, or some of them for none. */
        SEVERAL_MEFS("plusieurs MEF", "several MEFs"),
        NOT_ASKED("hors programme", "not in the programme");

        private final Label label;

        Fit(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }

    public ProgrammeCheck {
        items = List.copyOf(items);
        asked = List.copyOf(asked);
    }

    /**
     * Of each class whose MEFs have a programme, each subject that is asked for or held; lessons without a code of subject are
     * left out. By class, then by subject.
     *
     * @param lesson how long a lesson lasts that counts as an hour, as {@link #usualLesson} guesses it
     */
    public static List<ProgrammeCheck> of(Publication publication, Programmes programmes, Duration lesson) {
        return of(publication, programmes, lesson, ProgrammeCheck::code);
    }

    /**
     * The same, for hosts whose subjects have keys of another kind.
     *
     * @param codes the code of a subject of the publication
     */
    public static List<ProgrammeCheck> of(
            Publication publication,
            Programmes programmes,
            Duration lesson,
            Function<PublishedItem, Optional<CodeMatiere>> codes) {
        return new ProgrammeChecks(publication, programmes, HeldHours.of(publication, lesson, codes)).list();
    }

    /** The length that most lessons have, of those from 45 to 60 minutes; an hour when there is none. */
    public static Duration usualLesson(Publication publication) {
        return HeldHours.usualLesson(publication);
    }

    /** The host's key when it is a code, otherwise the file's. */
    private static Optional<CodeMatiere> code(PublishedItem subject) {
        return subject.hostKey()
                .flatMap(key -> CodeMatiere.parse(key).toJavaOptional())
                .or(() -> CodeMatiere.parse(subject.ref().key()).toJavaOptional());
    }

    /**
     * What is held above what is asked for, negative when it is below; nothing from the least to the most that is asked for.
     * Options count when nothing else is asked for.
     */
    public Duration difference() {
        return ProgrammeChecks.difference(asked, held);
    }
}
