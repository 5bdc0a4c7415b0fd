package org.ent4j.examples.portal.directory;

import java.util.Comparator;
import java.util.List;

/**
 * What became of a selection, person by person.
 *
 * @param done how many
 * @param notDone how many
 * @param others how many were selected who are not of the school
 * @param lines what was not done first
 * @param more how many lines are not shown
 * @param undo of whom it can be taken back by a form
 */
public record OutcomePage(long done, long notDone, long others, List<Line> lines, long more, List<String> undo) {

    private static final int SHOWN = 200;

    public OutcomePage {
        lines = List.copyOf(lines);
        undo = List.copyOf(undo);
    }

    /** @param what the state of the account now, or why nothing was done */
    public record Line(String name, boolean isDone, String what) {

        static Line done(String name, String state) {
            return new Line(name, true, state);
        }

        static Line not(String name, String why) {
            return new Line(name, false, why);
        }
    }

    static OutcomePage of(long others, List<Line> all) {
        var done = all.stream().filter(Line::isDone).count();
        return new OutcomePage(
                done,
                all.size() - done,
                others,
                all.stream()
                        .sorted(Comparator.comparing(Line::isDone))
                        .limit(SHOWN)
                        .toList(),
                Math.max(0, all.size() - SHOWN),
                List.of());
    }

    OutcomePage withUndo(List<String> people) {
        return new OutcomePage(done, notDone, others, lines, more, people);
    }
}
