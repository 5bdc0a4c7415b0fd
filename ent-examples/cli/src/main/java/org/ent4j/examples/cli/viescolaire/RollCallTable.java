package org.ent4j.examples.cli.viescolaire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.dashboard.RollCallLine;
import org.ent4j.viescolaire.rollcall.RollCallLife;

/**
 * The roll calls of a day for people.
 *
 * @param names of people, as they are read
 * @param ids of lessons, as they are read
 */
record RollCallTable(Output output, Function<PersonId, String> names, UnaryOperator<String> ids) {

    /** The list of the CPE. */
    List<String> lines(List<RollCallLine> lines) {
        if (lines.isEmpty()) {
            return List.of(in("aucun cours", "no lesson"));
        }
        var rows = new ArrayList<List<String>>();
        rows.add(heads());
        lines.forEach(line -> rows.add(row(line)));
        return TextTable.lines(rows);
    }

    private List<String> heads() {
        return List.of(
                in("Cours", "Lesson"),
                in("Groupe", "Group"),
                in("Matière", "Subject"),
                in("Enseignants", "Teachers"),
                in("Appel", "Roll call"),
                in("Présents", "Present"),
                in("Absents", "Absent"),
                in("Retards", "Late"),
                in("Actions", "Actions"),
                in("Identifiant", "Id"));
    }

    private List<String> row(RollCallLine line) {
        var isOpened = line.counts().all() > 0;
        return List.of(
                line.when().start().toLocalTime() + "–" + line.when().end().toLocalTime(),
                line.group(),
                line.subject(),
                teachers(line),
                state(line),
                isOpened ? String.valueOf(line.counts().present()) : "",
                isOpened ? String.valueOf(line.counts().absent()) : "",
                isOpened ? String.valueOf(line.counts().late()) : "",
                line.actions().stream().map(this::action).collect(Collectors.joining(", ")),
                ids.apply(line.lesson()));
    }

    String state(RollCallLine line) {
        if (line.isUnreadable()) {
            return in("illisible", "cannot be read");
        }
        var state = line.state().label().in(output.lang());
        return line.isForgotten() ? state + in(" (oublié)", " (forgotten)") : state;
    }

    private String action(RollCallLife.Move move) {
        return switch (move) {
            case OPEN -> in("ouvrir", "open");
            case SUBMIT -> in("valider", "submit");
            case LOCK -> in("verrouiller", "lock");
            case UNLOCK -> in("déverrouiller", "unlock");
            case VOID -> in("annuler", "void");
            default -> move.name();
        };
    }

    private String teachers(RollCallLine line) {
        return line.teachers().stream().map(names).sorted().collect(Collectors.joining(", "));
    }

    private String in(String fr, String en) {
        return output.in(fr, en);
    }
}
