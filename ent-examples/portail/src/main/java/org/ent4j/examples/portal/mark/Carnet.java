package org.ent4j.examples.portal.mark;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.PathText;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookFrame;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.markbook.MarkBooks;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/**
 * The mark book that a path names, with what stands around it, as whoever asks may see it.
 *
 * @param why the visitor enters nothing in it now; nothing when he does
 */
record Carnet(
        EvaluationService service, SchoolPeriod period, MarkBook book, MarkBookFrame frame, Optional<Refusal> why) {

    static final String PATH = "/notes/carnet/{service}/{period}";

    /** What a page makes of it; not found, or refused, where there is none for the visitor. */
    static Answer with(Visit visit, Function<Carnet, Answer> page) {
        return service(visit)
                .flatMap(service -> Terms.of(visit.school())
                        .find(visit.parameter("period"))
                        .map(period -> open(visit, service, period, page)))
                .orElseGet(() -> Answer.notFound(
                        visit, visit.in("Ce carnet de notes n'existe pas.", "There is no such mark book.")));
    }

    private static Optional<EvaluationService> service(Visit visit) {
        return PathText.read(visit.parameter("service"))
                .map(EvaluationServiceId::new)
                .flatMap(
                        id -> visit.school().vieScolaire().subjects().services().find(id));
    }

    private static Answer open(
            Visit visit, EvaluationService service, SchoolPeriod period, Function<Carnet, Answer> page) {
        var id = new MarkBookId(service.id(), period.id());
        var books = visit.school().vieScolaire().markBooks();
        var carnet = books.book(visit.actor(), id)
                .flatMap(book -> books.frame(visit.actor(), id)
                        .map(frame -> new Carnet(service, period, book, frame, why(visit, frame, id))));
        return Answer.shown(visit, carnet, page);
    }

    private static Optional<Refusal> why(Visit visit, MarkBookFrame frame, MarkBookId id) {
        return new MarkBooks(frame)
                .allowed(visit.now(), visit.actor(), id)
                .swap()
                .toJavaOptional();
    }

    /** With the book as it is after something was entered. */
    Carnet with(MarkBook changed) {
        return new Carnet(service, period, changed, frame, why);
    }

    MarkBookId id() {
        return book.id();
    }

    /** Where it is shown, and what is below it: {@code ""}, {@code "/nouvelle"}. */
    String path(String below) {
        return path(service.id(), period) + below;
    }

    static String path(EvaluationServiceId service, SchoolPeriod period) {
        return "/notes/carnet/%s/%s".formatted(PathText.of(service.value()), period.id());
    }

    /** {@code "302 · FRANCAIS · 1er trimestre"}. */
    String title() {
        return "%s · %s · %s".formatted(service.audience().code(), service.label(), period.label());
    }

    /** The pupils of the period, those who left included, in the order of their names. */
    List<PersonId> pupils(SchoolNames names) {
        return frame.pupils().days().keySet().stream()
                .flatMap(pupil -> names.find(pupil).stream())
                .sorted(SchoolNames.BY_NAME)
                .map(person -> person.id())
                .toList();
    }

    Optional<PersonId> pupil(Visit visit) {
        return Optional.of(new PersonId(visit.parameter("pupil")))
                .filter(frame.pupils().days()::containsKey);
    }

    /** Reasons as sentences: people and the service by their names. */
    String said(Visit visit, Refusal refusal) {
        return String.join(
                " · ",
                said(visit, visit.words().of(refusal.reasons())).stream()
                        .distinct()
                        .toList());
    }

    /** Back to a page of the book, with what was done or why not. */
    Answer moved(Visit visit, Either<Refusal, ?> outcome, String below, String done) {
        return outcome.fold(
                refused -> Answer.to(path(below), Notice.refused(said(visit, refused))),
                any -> Answer.to(path(below), Notice.done(done)));
    }

    List<String> said(Visit visit, Collection<String> sentences) {
        return sentences.stream().map(sentence -> named(visit, sentence)).toList();
    }

    private String named(Visit visit, String sentence) {
        var text = sentence.replace(service.id().value(), service.audience().code() + " " + service.label());
        for (var pupil : frame.pupils().days().keySet()) {
            text = text.replace(pupil.value(), visit.school().names().of(pupil));
        }
        return text;
    }

    /** Why nothing is entered here now, in words. */
    Optional<String> closed(Visit visit) {
        return why.map(refusal -> said(visit, refusal));
    }
}
