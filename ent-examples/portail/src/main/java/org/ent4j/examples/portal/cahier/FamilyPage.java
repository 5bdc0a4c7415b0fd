package org.ent4j.examples.portal.cahier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.viescolaire.cahier.Attachment;

/**
 * The week of a pupil.
 *
 * @param pupils whose there are to choose from, names by ids; a pupil has no choice
 * @param toDo what is to be done from today on
 * @param isMarked whether the visitor says what is done
 */
public record FamilyPage(
        Week week, Map<String, String> pupils, String pupil, List<Work> toDo, List<Day> days, boolean isMarked) {

    public FamilyPage {
        toDo = List.copyOf(toDo);
        days = List.copyOf(days);
    }

    /** Only days on which there is something. */
    public record Day(String label, List<Work> works, List<ReadSeance> seances) {
        public Day {
            works = List.copyOf(works);
            seances = List.copyOf(seances);
        }
    }

    /**
     * A work.
     *
     * @param path where it is ticked
     * @param doubt that its lesson was moved or cancelled
     */
    public record Work(
            String path,
            String due,
            String subject,
            String title,
            String text,
            List<Attachment> links,
            Optional<String> minutes,
            boolean isDone,
            Optional<String> doubt) {
        public Work {
            links = List.copyOf(links);
        }
    }
}
