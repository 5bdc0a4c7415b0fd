package org.ent4j.examples.spark.marks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ent4j.examples.spark.Rows;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.edition.ClassResults;
import org.ent4j.viescolaire.edition.ServiceResults;
import org.jspecify.annotations.Nullable;

/** The averages of the pupils of a class, and its figures, as rows; numbers are written as the bulletin has them. */
record FigureRows(ClassResults results) {

    /** {@code service} is null for the general average; {@code average} where the bulletin has none. */
    static final StructType AVERAGE = Rows.of(
            Rows.text("school"),
            Rows.text("class"),
            Rows.text("period"),
            Rows.text("pupil"),
            Rows.text("service"),
            Rows.text("subject"),
            Rows.text("coefficient"),
            Rows.text("average"),
            Rows.whole("marks"),
            Rows.field("by_hand", DataTypes.BooleanType));

    /** {@code averages} is how many pupils have one. */
    static final StructType FIGURES = Rows.of(
            Rows.text("school"),
            Rows.text("class"),
            Rows.text("period"),
            Rows.text("service"),
            Rows.text("subject"),
            Rows.text("label"),
            Rows.whole("averages"),
            Rows.text("average"),
            Rows.text("lowest"),
            Rows.text("first_quartile"),
            Rows.text("median"),
            Rows.text("third_quartile"),
            Rows.text("highest"));

    List<Row> averages() {
        var rows = new ArrayList<Row>();
        for (var pupil : results.pupils()) {
            rows.add(general(pupil));
            results.of(pupil).forEach(service -> rows.add(average(pupil, service)));
        }
        return rows;
    }

    private Row general(PersonId pupil) {
        var average = results.generalOf(pupil).pupil();
        return row(Stream.of(pupil.value(), null, null, null, text(average.value()), null, null));
    }

    private Row average(PersonId pupil, ServiceResults of) {
        var service = of.taught().service();
        var marks = of.taught().book().marks(pupil).values().stream()
                .filter(mark -> mark.counted().isPresent())
                .count();
        var isByHand =
                of.average(pupil).filter(each -> each.overridden().isPresent()).isPresent();
        return row(Stream.of(
                pupil.value(),
                service.id().value(),
                service.matiere().value(),
                service.coefficientOf(pupil).toPlainString(),
                text(of.shown(pupil).value()),
                (int) marks,
                isByHand));
    }

    List<Row> figures() {
        var rows = new ArrayList<Row>();
        rows.add(figures(Stream.of(null, null, null), results.figures()));
        for (var each : results.services()) {
            var service = each.taught().service();
            rows.add(figures(
                    Stream.of(service.id().value(), service.matiere().value(), service.label()), each.figures()));
        }
        return rows;
    }

    private Row figures(Stream<@Nullable String> service, ClassFigures figures) {
        return row(Stream.concat(
                service,
                Stream.of(
                        figures.sorted().size(),
                        text(figures.average().value()),
                        text(figures.lowest()),
                        text(figures.firstQuartile()),
                        text(figures.median()),
                        text(figures.thirdQuartile()),
                        text(figures.highest()))));
    }

    private Row row(Stream<? extends @Nullable Object> rest) {
        var frame = results.frame();
        var key = Stream.of(
                frame.schoolClass().structure().value(),
                frame.schoolClass().code(),
                frame.council().period().id().value());
        return RowFactory.create(Stream.concat(key, rest).toArray());
    }

    private static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
