package org.ent4j.examples.portal.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.BookAverages;
import org.ent4j.viescolaire.markbook.Entries;
import org.ent4j.viescolaire.markbook.MarkBookCommand.Appreciate;
import org.ent4j.viescolaire.markbook.MarkBookCommand.OfPupil;
import org.ent4j.viescolaire.markbook.Written;

/** The appreciations of a period, all pupils on one page. */
final class WordsScreen {

    private static final String TEXT = "a-";
    private static final String WAS = "was-a-";

    private WordsScreen() {}

    static Answer show(Visit visit) {
        return Carnet.with(visit, carnet -> page(visit, carnet, "", Map.of(), Answer::page));
    }

    /** A page with a status. */
    @FunctionalInterface
    private interface Shown {
        Answer of(String title, String template, Object page);
    }

    private static Answer page(Visit visit, Carnet carnet, String saved, Map<PersonId, String> errors, Shown shown) {
        return Answer.shown(
                visit,
                visit.school().vieScolaire().markBooks().averages(visit.actor(), carnet.id()),
                averages -> shown.of(
                        visit.in("Appréciations · ", "Appreciations · ") + carnet.title(),
                        "mark/words",
                        page(visit, carnet, saved, errors, averages)));
    }

    private static WordsPage page(
            Visit visit, Carnet carnet, String saved, Map<PersonId, String> errors, BookAverages averages) {
        var marks = Marks.of(visit);
        return new WordsPage(
                carnet.path("/appreciations"),
                carnet.path(""),
                BookScreen.tabs(visit, carnet, "/appreciations"),
                carnet.closed(visit).orElse(""),
                saved,
                carnet.frame().policy().longestAppreciation(),
                carnet.pupils(visit.school().names()).stream()
                        .map(pupil -> row(
                                visit,
                                carnet,
                                pupil,
                                marks.shown(averages.of(pupil).shown()),
                                errors.getOrDefault(pupil, "")))
                        .toList());
    }

    private static WordsPage.Row row(Visit visit, Carnet carnet, PersonId pupil, String average, String error) {
        var text = Optional.ofNullable(carnet.book().appreciations().get(pupil))
                .map(Written::value)
                .orElse("");
        return new WordsPage.Row(
                pupil.value(),
                visit.school().names().of(pupil),
                carnet.path("/eleve/" + pupil),
                average,
                error.isEmpty() ? text : visit.form().raw(TEXT + pupil),
                text,
                error);
    }

    static Answer save(Visit visit) {
        return Carnet.with(visit, carnet -> {
            var commands = commands(visit, carnet);
            return commands.isEmpty()
                    ? Answer.to(
                            carnet.path("/appreciations"),
                            Notice.done(visit.in("Rien n'avait changé.", "Nothing had changed.")))
                    : visit.school()
                            .vieScolaire()
                            .markBooks()
                            .carryOut(carnet.id(), commands)
                            .fold(
                                    refused -> Answer.to(
                                            carnet.path("/appreciations"), Notice.refused(carnet.said(visit, refused))),
                                    entries -> saved(visit, carnet, commands, entries));
        });
    }

    private static List<Appreciate> commands(Visit visit, Carnet carnet) {
        var commands = new ArrayList<Appreciate>();
        for (var pupil : carnet.pupils(visit.school().names())) {
            var typed = lines(visit.form().raw(TEXT + pupil));
            if (visit.form().fields().containsKey(TEXT + pupil)
                    && !typed.equals(lines(visit.form().raw(WAS + pupil)))) {
                commands.add(new Appreciate(visit.now(), visit.actor(), pupil, typed));
            }
        }
        return commands;
    }

    /** Browsers send lines as they were sent by typewriters. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static Answer saved(Visit visit, Carnet carnet, List<Appreciate> commands, Entries entries) {
        var errors = new LinkedHashMap<PersonId, String>();
        entries.refused().forEach((command, why) -> errors.put(((OfPupil) command).pupil(), carnet.said(visit, why)));
        var saved = new Entered.Saved(entries.book(), commands.size() - errors.size(), errors).said(visit.words());
        return errors.isEmpty()
                ? Answer.to(carnet.path("/appreciations"), Notice.done(saved))
                : page(visit, carnet.with(entries.book()), saved, errors, Answer::again);
    }
}
