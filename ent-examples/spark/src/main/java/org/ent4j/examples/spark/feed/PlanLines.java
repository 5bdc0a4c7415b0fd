package org.ent4j.examples.spark.feed;

import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.spark.Rows;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/** Lines of a plan as rows: who, what becomes of them, and why. */
final class PlanLines {

    static final StructType OF_PEOPLE = Rows.of(
            Rows.text("person"),
            Rows.text("profil"),
            Rows.text("fate"),
            Rows.text("codes"),
            Rows.text("fr"),
            Rows.text("en"));

    static final StructType OF_STRUCTURES =
            Rows.of(Rows.text("structure"), Rows.text("fate"), Rows.text("codes"), Rows.text("fr"), Rows.text("en"));

    private PlanLines() {}

    /** @param academy source and académie, as an id begins */
    static Row person(String academy, Profil profil, PlanLine<?> line) {
        return RowFactory.create(
                academy + ":" + line.item().key(),
                profil.name(),
                line.fate().name(),
                codes(line),
                why(line, Lang.FR),
                why(line, Lang.EN));
    }

    static Row structure(PlanLine<?> line) {
        return RowFactory.create(
                line.item().key(), line.fate().name(), codes(line), why(line, Lang.FR), why(line, Lang.EN));
    }

    private static String codes(PlanLine<?> line) {
        return line.reasons().stream().map(reason -> reason.code()).collect(Collectors.joining(" "));
    }

    private static String why(PlanLine<?> line, Lang lang) {
        return line.reasons().stream()
                .map(reason -> Messages.render(reason, lang))
                .collect(Collectors.joining(" ; "));
    }
}
