package org.ent4j.examples.portal.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Decimals;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.AccountSentences;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.ent4j.viescolaire.markbook.NotShown;
import org.ent4j.viescolaire.markbook.OverriddenAverage;
import org.ent4j.viescolaire.markbook.PupilAverage;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.service.ServicePart;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillResult;
import org.ent4j.viescolaire.skill.SubjectResult;

/** A pupil in a mark book: the average explained, what is set by hand, the history. */
final class PupilScreen {

    private static final String NOT_MARKED = "NN";

    private final Visit visit;
    private final Carnet carnet;
    private final PersonId pupil;
    private final Marks marks;

    private PupilScreen(Visit visit, Carnet carnet, PersonId pupil) {
        this.visit = visit;
        this.carnet = carnet;
        this.pupil = pupil;
        this.marks = Marks.of(visit);
    }

    private static Answer with(Visit visit, BiFunction<Carnet, PersonId, Answer> page) {
        return Carnet.with(
                visit,
                carnet -> carnet.pupil(visit)
                        .map(pupil -> page.apply(carnet, pupil))
                        .orElseGet(() -> Answer.notFound(
                                visit,
                                visit.in("Cet élève n'est pas de ce service.", "This pupil is not of this service."))));
    }

    static Answer show(Visit visit) {
        return with(visit, (carnet, pupil) -> new PupilScreen(visit, carnet, pupil).page());
    }

    private Answer page() {
        var books = visit.school().vieScolaire().markBooks();
        var seen = books.averages(visit.actor(), carnet.id())
                .flatMap(averages -> books.positionnement(visit.actor(), carnet.id(), pupil)
                        .map(result -> page(averages.of(pupil), result)));
        return Answer.shown(
                visit, seen, page -> Answer.page(visit.school().names().of(pupil), "mark/pupil", page));
    }

    private PupilPage page(PupilAverage average, SubjectResult result) {
        var byHand = average.overridden();
        return new PupilPage(
                carnet.path("/eleve/" + pupil),
                carnet.path(""),
                carnet.title(),
                "/notes/eleve/%s?periode=%s".formatted(pupil, carnet.period().id()),
                carnet.closed(visit).orElse(""),
                account(average),
                marks.shown(average.shown()),
                byHand.map(this::said).orElse(""),
                byHand.map(each -> each.value()
                                .average()
                                .value()
                                .map(marks::number)
                                .orElse(NOT_MARKED))
                        .orElse(""),
                byHand.map(each -> each.value().why()).orElse(""),
                List.of(),
                positionnements(),
                Optional.ofNullable(carnet.book().positionnements().get(pupil))
                        .map(each -> each.value().name())
                        .orElse(""),
                result.positionnement()
                        .map(each -> visit.words().of(each.label()))
                        .orElse(""),
                result.skills().stream().map(this::skill).toList(),
                Optional.ofNullable(carnet.book().appreciations().get(pupil))
                        .map(Written::value)
                        .orElse(""),
                hidden(),
                history());
    }

    private List<String> account(PupilAverage average) {
        var parts = carnet.service().parts().stream().collect(Collectors.toMap(ServicePart::id, ServicePart::label));
        return new AccountSentences(carnet.book().evaluations(), parts, marks.outOf())
                .of(average.account(), visit.words().lang());
    }

    private String said(Written<OverriddenAverage> written) {
        return visit.in("Fixée à la main par %s le %s : %s", "Set by hand by %s on %s: %s")
                .formatted(
                        visit.school().names().of(written.by().person()),
                        visit.words().moment(written.at()),
                        written.value().why());
    }

    private Map<String, String> positionnements() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", visit.in("celui des niveaux", "the one that levels make"));
        for (var each : Positionnement.values()) {
            choices.put(
                    each.name(),
                    "%d · %s".formatted(each.number(), visit.words().of(each.label())));
        }
        return choices;
    }

    private String skill(SkillResult result) {
        var label = visit.school()
                .vieScolaire()
                .setup()
                .repository()
                .find(result.skill())
                .map(skill -> skill.label())
                .orElseGet(() -> result.skill().value());
        return label + visit.words().colon() + result.level().map(marks::label).orElse("–");
    }

    private List<String> hidden() {
        return visit.school()
                .vieScolaire()
                .markBooks()
                .notShown(visit.actor(), pupil, carnet.period().id(), visit.today())
                .map(all -> all.getOrDefault(carnet.service().id(), List.of()).stream()
                        .map(this::hidden)
                        .toList())
                .getOrElse(List.of());
    }

    private String hidden(NotShown part) {
        return visit.words().of(part.what())
                + visit.words().colon()
                + visit.words().of(part.why());
    }

    private List<PupilPage.Event> history() {
        var books = visit.school().vieScolaire().markBooks();
        var events = new ArrayList<MarkBookEvent>();
        books.history(visit.actor(), carnet.id(), pupil).peek(events::addAll);
        for (var evaluation : carnet.book().evaluations().keySet()) {
            books.history(visit.actor(), carnet.id(), evaluation, pupil).peek(events::addAll);
        }
        var told = new Told(visit, carnet, marks);
        return Told.latestFirst(events).map(told::of).toList();
    }

    /** The average that is to stand in the place of the one that marks make; an empty one goes back to that. */
    static Answer setAverage(Visit visit) {
        return with(visit, (carnet, pupil) -> {
            var typed = visit.form().textOr("average", "");
            var why = visit.form().textOr("why", "");
            if (typed.isEmpty()) {
                return carryOut(
                        visit, carnet, pupil, new MarkBookCommand.DropFinalAverage(visit.now(), visit.actor(), pupil));
            }
            return average(typed)
                    .map(average -> carryOut(
                            visit,
                            carnet,
                            pupil,
                            new MarkBookCommand.SetFinalAverage(visit.now(), visit.actor(), pupil, average, why)))
                    .orElseGet(() -> Answer.unusable(
                            visit,
                            visit.in(
                                    "Une moyenne s'écrit comme 12,5, ou NN pour un élève non noté.",
                                    "An average is written like 12.5, or NN for a pupil who is not marked.")));
        });
    }

    /** Below zero too, which the module refuses. */
    private static Optional<FinalAverage> average(String typed) {
        return typed.equalsIgnoreCase(NOT_MARKED)
                ? Optional.of(new FinalAverage.NotMarked())
                : Decimals.read(typed).map(FinalAverage.Given::new);
    }

    static Answer setPositionnement(Visit visit) {
        return with(
                visit,
                (carnet, pupil) -> carryOut(
                        visit,
                        carnet,
                        pupil,
                        new MarkBookCommand.SetPositionnement(
                                visit.now(),
                                visit.actor(),
                                pupil,
                                visit.form().choice("positionnement", Positionnement.class))));
    }

    private static Answer carryOut(Visit visit, Carnet carnet, PersonId pupil, MarkBookCommand command) {
        return carnet.moved(
                visit,
                visit.school().vieScolaire().markBooks().carryOut(carnet.id(), command),
                "/eleve/" + pupil,
                visit.in("C'est enregistré.", "It is saved."));
    }
}
