package org.ent4j.viescolaire.print;

import java.util.List;
import java.util.function.Function;
import org.ent4j.model.print.SheetColumn;
import org.ent4j.model.print.SheetValue;
import org.ent4j.viescolaire.registre.RegistreLesson;
import org.ent4j.viescolaire.registre.RegistreTotals;

/** What sheets say of a lesson, whatever their lines are. */
final class LessonColumns {

    private LessonColumns() {}

    static <T> List<SheetColumn<T>> of(RegistreTerms terms, Function<T, RegistreLesson> lesson) {
        return List.of(
                SheetColumn.of(
                        terms.of(RegistreTerms.DAY),
                        line -> SheetValue.day(
                                lesson.apply(line).period().start().toLocalDate())),
                SheetColumn.of(
                        terms.of(RegistreTerms.START),
                        line -> SheetValue.hour(lesson.apply(line).period().start())),
                SheetColumn.of(
                        terms.of(RegistreTerms.END),
                        line -> SheetValue.hour(lesson.apply(line).period().end())),
                SheetColumn.text(
                        terms.of(RegistreTerms.SUBJECT),
                        line -> lesson.apply(line).subject()),
                SheetColumn.text(
                        terms.of(RegistreTerms.TEACHERS),
                        line -> String.join(", ", lesson.apply(line).teachers())));
    }

    static <T> List<SheetColumn<T>> callers(RegistreTerms terms, Function<T, RegistreLesson> lesson) {
        return List.of(
                SheetColumn.text(
                        terms.of(RegistreTerms.CALLED_BY),
                        line -> lesson.apply(line).calledBy().orElse("")),
                SheetColumn.of(
                        terms.of(RegistreTerms.SUBMITTED),
                        line -> lesson.apply(line)
                                .submitted()
                                .map(SheetValue::dayAndHour)
                                .orElse(SheetValue.none())));
    }

    static <T> List<SheetColumn<T>> amendments(RegistreTerms terms, Function<T, RegistreLesson> lesson) {
        return List.of(
                SheetColumn.number(
                        terms.of(RegistreTerms.AMENDMENTS),
                        line -> lesson.apply(line).amendments()),
                SheetColumn.number(
                        terms.of(RegistreTerms.WAITING),
                        line -> lesson.apply(line).waiting()));
    }

    static <T> List<SheetColumn<T>> totals(RegistreTerms terms, Function<T, RegistreTotals> totals) {
        return List.of(
                SheetColumn.number(
                        terms.of(RegistreTerms.PRESENT),
                        line -> totals.apply(line).present()),
                SheetColumn.number(
                        terms.of(RegistreTerms.ABSENT),
                        line -> totals.apply(line).absent()),
                SheetColumn.number(
                        terms.of(RegistreTerms.EXEMPT),
                        line -> totals.apply(line).exempt()),
                SheetColumn.number(
                        terms.of(RegistreTerms.NOT_CALLED),
                        line -> totals.apply(line).notCalled()),
                SheetColumn.number(
                        terms.of(RegistreTerms.LATE), line -> totals.apply(line).late()),
                SheetColumn.number(
                        terms.of(RegistreTerms.GONE), line -> totals.apply(line).left()));
    }
}
