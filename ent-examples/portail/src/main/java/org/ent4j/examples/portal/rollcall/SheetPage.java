package org.ent4j.examples.portal.rollcall;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet of a lesson.
 *
 * @param version that is shown, which the form sends back
 * @param isWritten whether the visitor may fill it in now
 * @param isTaken whether somebody has submitted it: changes say why
 * @param closed why it cannot be filled in; nothing when it can
 * @param errors why what was sent was not taken
 * @param why as it was typed
 * @param found pupils who may be added, labels by ids
 * @param moves what may be done to the whole
 */
public record SheetPage(
        String lesson,
        String day,
        String when,
        String subject,
        String group,
        String teachers,
        CallState state,
        int version,
        boolean isWritten,
        boolean isTaken,
        boolean isBegun,
        Optional<String> closed,
        List<String> errors,
        String why,
        List<Figure> figures,
        List<PupilLine> pupils,
        String search,
        Optional<String> searched,
        Map<String, String> found,
        Moves moves) {

    public SheetPage {
        errors = List.copyOf(errors);
        figures = List.copyOf(figures);
        pupils = List.copyOf(pupils);
    }

    public String path() {
        return "/appel/" + lesson;
    }

    /** How many pupils there are of a mark; nothing in {@code mark} for all of them. */
    public record Figure(String label, int count, String mark) {}

    /** What whoever locks roll calls may do to it. */
    public record Moves(boolean lock, boolean unlock, boolean makeVoid) {
        public boolean isAny() {
            return lock || unlock || makeVoid;
        }
    }
}
